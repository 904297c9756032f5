import type { ApiOutput } from "#shared/api/contract.ts";
import { localised } from "#shared/text/localise.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const text = localised("cli.lab-ca-table", {
  none: "There is no lab CA. “keyspec lab-ca init” makes one.",
  title: "Lab CA",
  root: "Root",
  issuing: "Issuing",
  until: "{subject}, until {until, date, minute}",
  thumbprint: "Thumbprint of the root",
  baseUrl: "Base URL",
  issued: "Certificates issued",
  count: "{count, number}",
});

/** The lab CA, or how to make one. */
export function renderAuthority({ authority }: ApiOutput<"labCa.status">, paint: Paint): string {
  if (authority === null) return text.none;
  const { root, issuing, baseUrl, issued } = authority;
  const rows = [
    [text.root, text.until({ subject: root.subject.text, until: root.notAfter })],
    [text.issuing, text.until({ subject: issuing.subject.text, until: issuing.notAfter })],
    [text.thumbprint, root.sha1Fingerprint],
    [text.baseUrl, baseUrl],
    [text.issued, text.count({ count: issued })],
  ];
  return `${paint("bold", text.title)}\n${table(rows, "  ")}`;
}
