import { printedErrors } from "#shared/errors/definitions/printed.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { PrintedFacts, PrintedTime } from "#shared/facts/printed-facts.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { limits } from "#shared/limits.ts";
import { namedOid, oids } from "../../asn1/oids.ts";
import type { CryptoPort } from "../../crypto/port.ts";
import { nothingBesides, shownCertificate, shownRequest } from "../nothing-shown.ts";
import { isNameText, readNameText } from "../printed-name.ts";
import { isoTime } from "../printed-time.ts";
import { type TextLine, textLines } from "../text-lines.ts";
import { extensionsOfOpenssl } from "./extensions.ts";
import { publicKeyOfOpenssl } from "./public-key.ts";
import { isOpensslBags, readOpensslBags } from "./read-bags.ts";

/** What openssl x509 -text and openssl req -text begin with. */
const headings = { certificate: /^Certificate:$/, request: /^Certificate Request:$/ } as const;

/** Which of the two a text is; null: none. */
export function opensslKind(text: string): "certificates" | "request" | null {
  if (!/^ {0,12}Subject Public Key Info:\s*$/m.test(text)) return null;
  return /^ {0,4}Certificate Request:\s*$/m.test(text) ? "request" : "certificates";
}

/**
 * Reads openssl x509 -text, or what openssl pkcs12 prints without its PEM: everything but what OpenSSL shows in words of its own that KeySpec does not know.
 *
 * @throws AppError LIMIT_COUNT, FORMAT_UNKNOWN
 */
export function readOpensslCertificates(text: string, crypto: CryptoPort): PrintedFacts {
  if (opensslKind(text) === null && isOpensslBags(text)) return readOpensslBags(text, true);
  const blocks = blocksOf(textLines(text), headings.certificate);
  const certificates = blocks.slice(0, limits.certificatesPerFile).map((lines) => {
    const notBefore = timeOf(valueBehind(lines, /^Not Before ?:/));
    const notAfter = timeOf(valueBehind(lines, /^Not After ?:/));
    return {
      ...nothingBesides,
      certificate: certificateOf(lines, notBefore, notAfter, crypto),
      notBefore,
      notAfter,
    };
  });
  const read = certificates.filter(
    ({ certificate }) => certificate.subject.text !== "" || certificate.serialNumber !== "",
  );
  if (read.length === 0) throw printedErrors.nothingFound({ program: "openssl" });
  return {
    kind: "printed",
    program: "openssl",
    certificates: read,
    certificatesLeftOut: blocks.length - certificates.length,
  };
}

/**
 * Reads openssl req -text.
 *
 * @throws AppError LIMIT_COUNT, FORMAT_UNKNOWN
 */
export function readOpensslRequest(text: string, crypto: CryptoPort): RequestFacts {
  const [lines = []] = blocksOf(textLines(text), headings.request);
  const publicKey = publicKeyOfOpenssl(lines, crypto);
  const subject = nameOf(lines, /^Subject ?:/);
  if (publicKey === undefined && subject === undefined) throw printedErrors.nothingFound({ program: "openssl" });
  const { subjectAlternativeNames, extendedKeyUsage, keyUsage, basicConstraints, template, extensions } =
    extensionsOfOpenssl(lines);
  return shownRequest("openssl", {
    subject,
    publicKey,
    signatureAlgorithm: signatureOf(lines),
    subjectAlternativeNames,
    extendedKeyUsage,
    keyUsage,
    basicConstraints,
    template,
    extensions,
  });
}

/** The lines of each certificate; without a heading all of them are of one. */
function blocksOf(lines: readonly TextLine[], heading: RegExp): readonly (readonly TextLine[])[] {
  const starts = lines.flatMap(({ text }, index) => (heading.test(text) ? [index] : []));
  return starts.length === 0 ? [lines] : starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

function certificateOf(
  lines: readonly TextLine[],
  notBefore: PrintedTime | null,
  notAfter: PrintedTime | null,
  crypto: CryptoPort,
): CertificateFacts {
  return shownCertificate({
    version: numberOf(valueBehind(lines, /^Version ?:/)),
    serialNumber: serialNumberOf(lines),
    subject: nameOf(lines, /^Subject ?:/),
    issuer: nameOf(lines, /^Issuer ?:/),
    notBefore: notBefore?.readings[0],
    notAfter: notAfter?.readings[0],
    publicKey: publicKeyOfOpenssl(lines, crypto),
    signatureAlgorithm: signatureOf(lines),
    ...extensionsOfOpenssl(lines),
  });
}

/** What stands behind a label, on its line; null: the label is not there. */
function valueBehind(lines: readonly TextLine[], label: RegExp): string | null {
  const found = lines.find(({ text }) => label.test(text))?.text;
  return found === undefined ? null : found.slice(found.indexOf(":") + 1).trim();
}

function numberOf(value: string | null): number | undefined {
  const digits = /^(\d{1,3})\b/.exec(value ?? "")?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** "Serial Number: 4096 (0x1000)", or the octets with colons on the next line. */
function serialNumberOf(lines: readonly TextLine[]): string | undefined {
  const at = lines.findIndex(({ text }) => text.startsWith("Serial Number:"));
  const sameLine = /\((-?)0x([0-9a-f]{1,16})\)$/i.exec(lines[at]?.text ?? "");
  if (sameLine !== null) {
    const [, sign = "", digits = ""] = sameLine;
    return sign + (digits.length % 2 === 0 ? digits : `0${digits}`).toLowerCase();
  }
  const next = lines[at + 1]?.text ?? "";
  const isNegative = next.startsWith(" (Negative)") || next.startsWith("(Negative)");
  const octets = next.replace("(Negative)", "").trim();
  if (at === -1 || !/^[0-9a-f]{2}(?::[0-9a-f]{2}){0,63}$/i.test(octets)) return undefined;
  const hex = octets
    .replaceAll(":", "")
    .toLowerCase()
    .replace(/^00(?=..)/, "");
  return isNegative ? `-${hex}` : hex;
}

function nameOf(lines: readonly TextLine[], label: RegExp) {
  const value = valueBehind(lines, label);
  if (value === null) return undefined;
  return isNameText(value)
    ? readNameText(value, "as-encoded")
    : value === ""
      ? { text: "", attributes: [] }
      : undefined;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "Jan  1 00:00:00 2026 GMT": the only form, in every language. */
function timeOf(value: string | null): PrintedTime | null {
  const [text, month = "", day, hour, minute, second, year] =
    /^([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}):(\d{2}):(\d{2})(?:\.\d+)? (\d{4}) GMT$/.exec(value ?? "") ?? [];
  const index = months.indexOf(month);
  if (text === undefined || index === -1) return null;
  const at = Date.UTC(Number(year), index, Number(day), Number(hour), Number(minute), Number(second));
  return { text, readings: [isoTime(at)] };
}

const signatures = Object.values(oids).filter(({ name }) => /with/i.test(name));

/** The first one; its name is that of RFC 3279 and 5758. RSASSA-PSS names its digest on the next line. */
function signatureOf(lines: readonly TextLine[]): CertificateFacts["signatureAlgorithm"] | undefined {
  const at = lines.findIndex(({ text }) => text.startsWith("Signature Algorithm:"));
  const name = valueBehind(lines, /^Signature Algorithm:/) ?? "";
  if (name === "rsassaPss") {
    const digest = /^Hash Algorithm: ?(sha\d{1,3})/i.exec(lines[at + 1]?.text ?? "")?.[1];
    return { ...namedOid(oids.rsaPss.oid), digest: digest === undefined ? null : digestName(digest), pss: true };
  }
  const known = signatures.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const digest = /(md5|sha\d{1,3})/i.exec(name)?.[1];
  return known === undefined
    ? undefined
    : { oid: known.oid, name: known.name, digest: digest === undefined ? null : digestName(digest), pss: false };
}

function digestName(name: string): string {
  return name.toUpperCase().replace(/^SHA/, "SHA-");
}
