import { printedErrors } from "#shared/errors/definitions/printed.ts";
import type { GeneralName } from "#shared/facts/common.ts";
import type { PrintedCertificate, PrintedFacts } from "#shared/facts/printed-facts.ts";
import { limits } from "#shared/limits.ts";
import { nothingBesides, shownCertificate } from "../nothing-shown.ts";
import { isNameText, readNameText } from "../printed-name.ts";
import { type DayOrder, dayOrderOf, readTimeText } from "../printed-time.ts";
import { type TextLine, textLines } from "../text-lines.ts";

/** "Thumbprint       : 5EDA…", as Format-List prints a property. Names of properties are in no language. */
const property = /^([A-Z][A-Za-z]{2,40}) *: ?(.*)$/;

/** Whether a text is what Get-CsCertificate prints. */
export function isCsCertificateList(text: string): boolean {
  return (
    /^Thumbprint {1,40}: ?[0-9A-Fa-f]{40}\s*$/m.test(text) &&
    /^(?:Use|AlternativeNames|SourceScope) {1,40}: /m.test(text)
  );
}

/**
 * Reads Get-CsCertificate: for each use its certificate, with names and dates, and nothing about key and usages. A certificate that is assigned
 * to several uses is one, with all of them.
 *
 * @throws AppError LIMIT_COUNT, FORMAT_UNKNOWN
 */
export function readCsCertificates(text: string): PrintedFacts {
  const objects = objectsIn(textLines(text)).filter((found) => found.has("Thumbprint"));
  const order = dayOrderOf(objects.flatMap((found) => [found.get("NotBefore") ?? "", found.get("NotAfter") ?? ""]));
  const byThumbprint = new Map<string, PrintedCertificate>();
  for (const found of objects) {
    const read = certificateOf(found, order);
    const { sha1Fingerprint } = read.certificate;
    const before = byThumbprint.get(sha1Fingerprint);
    byThumbprint.set(
      sha1Fingerprint,
      before === undefined ? read : { ...before, uses: [...before.uses, ...read.uses] },
    );
  }
  const certificates = [...byThumbprint.values()];
  if (certificates.length === 0) throw printedErrors.nothingFound({ program: "Get-CsCertificate" });
  const read = certificates.slice(0, limits.certificatesPerFile);
  return {
    kind: "printed",
    program: "Get-CsCertificate",
    certificates: read,
    certificatesLeftOut: certificates.length - read.length,
  };
}

/** The objects of a list: a blank line ends one. A line that is indented continues the value above it, as consoles break it. */
function objectsIn(lines: readonly TextLine[]): readonly ReadonlyMap<string, string>[] {
  let current = new Map<string, string>();
  const objects = [current];
  let last = "";
  for (const { text, indent } of lines) {
    const found = indent > 4 ? null : property.exec(text);
    if (text === "") {
      if (current.size > 0) {
        current = new Map();
        objects.push(current);
      }
      last = "";
    } else if (found === null) {
      if (last !== "") current.set(last, `${current.get(last) ?? ""}${joint(current.get(last) ?? "")}${text}`);
    } else {
      last = found[1] ?? "";
      current.set(last, (found[2] ?? "").trim());
    }
  }
  return objects;
}

/** A break stands at a blank or within a word; behind a comma or a brace it was a blank. */
function joint(before: string): string {
  return before.endsWith(",") ? " " : "";
}

function certificateOf(found: ReadonlyMap<string, string>, order: DayOrder): PrintedCertificate {
  const name = (key: string) => {
    const value = found.get(key) ?? "";
    return isNameText(value) ? readNameText(value, "specific-first") : undefined;
  };
  const notBefore = readTimeText(found.get("NotBefore") ?? "", order);
  const notAfter = readTimeText(found.get("NotAfter") ?? "", order);
  return {
    ...nothingBesides,
    certificate: shownCertificate({
      subject: name("Subject"),
      issuer: name("Issuer"),
      serialNumber: found.get("SerialNumber")?.toLowerCase() || undefined,
      sha1Fingerprint: found.get("Thumbprint")?.toLowerCase(),
      notBefore: notBefore?.readings.length === 1 ? notBefore.readings[0] : undefined,
      notAfter: notAfter?.readings.length === 1 ? notAfter.readings[0] : undefined,
      ...namesOf(found.get("AlternativeNames")),
    }),
    notBefore,
    notAfter,
    uses: (found.get("Use") ?? "").split(/[,\s{}]+/).filter((use) => use !== ""),
  };
}

/** "{sip.contoso.com, pool01.contoso.com…}": PowerShell leaves out what is behind the fourth, and says so with dots. */
function namesOf(value: string | undefined) {
  if (value === undefined) return {};
  const listed = value.replace(/^\{|\}$/g, "").trim();
  const isCut = /(?:\.\.\.|…)$/.test(listed);
  const names = listed
    .replace(/(?:\.\.\.|…)$/, "")
    .split(/[,\s]+/)
    .filter((name) => name !== "");
  const read = names
    .slice(0, limits.subjectAlternativeNames)
    .map((name): GeneralName => ({ type: "dns", value: name }));
  if (read.length === 0) return isCut ? {} : { subjectAlternativeNames: { state: "absent" } as const };
  const leftOut = names.length - read.length + (isCut ? 1 : 0);
  return { subjectAlternativeNames: { state: "present", value: read, critical: false, leftOut } as const };
}
