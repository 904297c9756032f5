import type { ApiOutput } from "#shared/api/contract.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";
import { renderTime } from "./time.ts";

/** The lab CA, or how to make one. */
export function renderAuthority({ authority }: ApiOutput<"labCa.status">, paint: Paint): string {
  if (authority === null) return "There is no lab CA. “keyspec lab-ca init” makes one.";
  const { root, issuing, baseUrl, issued } = authority;
  const rows = [
    ["Root", `${root.subject.text}, until ${renderTime(root.notAfter)}`],
    ["Issuing", `${issuing.subject.text}, until ${renderTime(issuing.notAfter)}`],
    ["Thumbprint of the root", root.sha1Fingerprint],
    ["Base URL", baseUrl],
    ["Certificates issued", String(issued)],
  ];
  return `${paint("bold", "Lab CA")}\n${table(rows, "  ")}`;
}
