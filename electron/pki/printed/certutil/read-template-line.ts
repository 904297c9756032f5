import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { labelled } from "../text-lines.ts";

/** "WebServer" or "SubCA, Subordinate Certification Authority": a name without blanks, and what people call it. */
const named = /^([\w.-]{1,64})(?:, .{1,256})?$/;
const dotted = /^\d+(?:\.\d+){5,30}$/;
const version = /^V\d+\.\d+$/;

/** The template that a short dump names between subject and hash. `undefined`: it names none, or in words that are not known. */
export function readTemplateLine(lines: readonly string[]): { readonly template?: CertificateFacts["template"] } {
  const values = lines
    .flatMap((line) => labelled(line)?.value ?? [])
    .filter((value) => value !== "" && !version.test(value));
  const found = values.flatMap((value) => named.exec(value)?.[1] ?? []);
  const name = found.find((value) => !dotted.test(value) && !/^[0-9a-f ]{32,}$/i.test(value)) ?? null;
  const oid = found.find((value) => dotted.test(value)) ?? null;
  return name === null && oid === null ? {} : { template: { state: "present", value: { name, oid, version: null } } };
}
