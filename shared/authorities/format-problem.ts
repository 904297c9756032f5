import type { RequestFormat } from "../guide/requests/types.ts";
import { defineProblems } from "../text/define-problems.ts";
import type { AuthorityProblem } from "./checks/problem.ts";
import type { Authority } from "./types.ts";

const problems = defineProblems("authorityProblems.format", {
  unread: {
    what: "{title} reads no {format, select, der {binary (DER)} other {such}} request.",
    why: "Its form takes text in Base64, from BEGIN to END.",
    fix: "Choose one of the two PEM formats.",
  },
});

/** Why an authority cannot read a request of this encoding; null when it can. */
export function formatProblem({ formats, title }: Authority, format: RequestFormat): AuthorityProblem | null {
  if (formats === null || formats.value.includes(format)) return null;
  const sentences = problems.unread({ title, format: format === "der" ? "der" : "other" });
  return { severity: "error", ...sentences, at: "format", citation: formats.citation };
}
