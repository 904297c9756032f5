import type { RequestFormat } from "../guide/requests/types.ts";
import type { AuthorityProblem } from "./checks/problem.ts";
import type { Authority } from "./types.ts";

/** Why an authority cannot read a request of this encoding, in words; null when it can. */
export function formatProblem({ formats, title }: Authority, format: RequestFormat): AuthorityProblem | null {
  if (formats === null || formats.value.includes(format)) return null;
  return {
    severity: "error",
    what: `${title} reads no ${format === "der" ? "binary (DER)" : "such"} request.`,
    why: "Its form takes text in Base64, from BEGIN to END.",
    fix: "Choose one of the two PEM formats.",
    at: "format",
    citation: formats.citation,
  };
}
