import type { PublicKeyFacts } from "#shared/facts/common.ts";
import { attributeNames, signatureNames } from "./openssl-names.ts";
import type { PrintedText } from "./printed-text.ts";
import type { Difference } from "./types.ts";

/** Comparisons of what is no extension. A comparison that cannot be made is null. */
export type Comparison = Difference | null;

/** A name, as RFC 4514 has it. */
export function compareName(field: string, ours: string, printed: PrintedText): Comparison {
  return { field, ours: nameForm(ours), theirs: nameForm(printed.value(field) ?? "") };
}

/**
 * The two order the attributes of one part, escape control characters, and spell hex in their own way, and OpenSSL has names for attributes that
 * KeySpec shows as identifiers.
 */
function nameForm(name: string): string {
  return name
    .replace(/\\[0-9A-F]{2}(?:\\[0-9A-F]{2})*/g, "")
    .replace(/\p{Cc}/gu, "")
    .split(/(?<!\\),/)
    .map((part) =>
      part
        .split(/(?<!\\)\+/)
        .map(attributeForm)
        .toSorted()
        .join("+"),
    )
    .join(",");
}

function attributeForm(attribute: string): string {
  const equals = attribute.indexOf("=");
  const name = attribute.slice(0, equals);
  const known = attributeNames[name] ?? name;
  return /^[\d.]+$/.test(known) ? `${known}=` : `${known}${attribute.slice(equals)}`;
}

/** OpenSSL breaks a very long one into lines. */
export function compareSerial(ours: string, printed: PrintedText): Comparison {
  const theirs = (printed.value("serial") ?? "").toLowerCase();
  const isCut = theirs.endsWith("\\");
  return {
    field: "serial number",
    ours: isCut ? ours.slice(0, theirs.length - 1) : ours,
    theirs: isCut ? theirs.slice(0, -1) : theirs,
  };
}

/** A time in UTC. OpenSSL prints none that is not written as RFC 5280 wants. */
export function compareTime(field: string, ours: string, printed: PrintedText): Comparison {
  const theirs = printed.value(field) ?? "";
  if (theirs === "" || theirs === "Bad time value") return null;
  const moment = /^ *(\d{1,4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)(?:\.\d*)?Z$/.exec(theirs);
  const iso =
    moment === null
      ? ""
      : `${moment[1]?.padStart(4, "0")}-${moment[2]}-${moment[3]}T${moment[4]}:${moment[5]}:${moment[6]}.000Z`;
  return { field, ours, theirs: iso };
}

export function compareSignature(oid: string, name: string, printed: PrintedText): Comparison {
  const theirs = printed.value("Signature Algorithm") ?? "";
  const plain = theirs.replace(/ +\(INVALID PSS PARAMETERS\)$/, "");
  const known = signatureNames[plain] ?? plain;
  return { field: "signature algorithm", ours: /^[\d.]+$/.test(known) ? oid : name, theirs: known };
}

/** Algorithm, size, curve and exponent. null: OpenSSL cannot load it. */
export function compareKey(key: PublicKeyFacts, printed: PrintedText): Comparison {
  const { lines } = printed;
  const bits = /Public-Key: \((\d+) bit\)/.exec(lines.join("\n"))?.[1];
  if (bits === undefined) return null;
  const exponent = /^ *Exponent: (\d+)/m.exec(lines.join("\n"))?.[1] ?? null;
  const curve = printed.value("NIST CURVE");
  return {
    field: "key",
    ours: keyWords(key),
    theirs: keyWords({ bits: Number(bits), exponent, curve: curve ?? key.curve }),
  };
}

function keyWords({ bits, exponent, curve }: Pick<PublicKeyFacts, "bits" | "exponent" | "curve">): string {
  if (bits === null) return "size unknown";
  return [`${bits} bits`, exponent === null ? "" : `exponent ${exponent}`, curve ?? ""].filter(Boolean).join(", ");
}
