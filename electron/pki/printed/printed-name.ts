import type { DistinguishedNameFacts } from "#shared/facts/common.ts";
import { oidName, oids } from "../asn1/oids.ts";
import { escapeValue } from "../x509/read-distinguished-name.ts";

/** Types of attributes as Windows writes them (CertNameToStr), where they differ from RFC 4519. */
const windowsTypes: Readonly<Record<string, string>> = {
  S: oids.stateOrProvinceName.oid,
  E: oids.emailAddress.oid,
  EMAIL: oids.emailAddress.oid,
  G: oids.givenName.oid,
  GIVENNAME: oids.givenName.oid,
  I: oids.initials.oid,
  T: oids.title.oid,
  POBOX: oids.postOfficeBox.oid,
  PHONE: oids.telephoneNumber.oid,
  DOMAINCOMPONENT: oids.domainComponent.oid,
  COMMONNAME: oids.commonName.oid,
};

const subjectAttributes = Object.values(oids).filter(
  ({ oid }) => /^(?:2\.5\.4\.|0\.9\.2342\.|1\.3\.6\.1\.4\.1\.311\.60\.)/.test(oid) || oid === oids.emailAddress.oid,
);
const typesByName: ReadonlyMap<string, string> = new Map([
  ...subjectAttributes.map(({ name, oid }) => [name.toUpperCase(), oid] as const),
  ...Object.entries(windowsTypes),
]);

type Attribute = { readonly oid: string; readonly value: string };

const typeAndSign = /^\s*(?:OID\.)?(\d+(?:\.\d+){1,30}|[A-Za-z]{1,24})\s?=\s?/;

/** Whether a text begins with the type of an attribute of a name, as in "CN=pool01.contoso.com". */
export function isNameText(text: string): boolean {
  return typeOf(text) !== null;
}

/**
 * Reads a distinguished name on one line, "CN=fe01, O=\"Contoso, Ltd.\", C=DE": attributes at commas, semicolons and plus signs outside quotes
 * where a type follows. A separator without one belongs to the value, because nobody escapes it in print.
 *
 * @param order `specific-first` as Windows and RFC 4514 print it, `as-encoded` as OpenSSL does
 */
export function readNameText(text: string, order: "specific-first" | "as-encoded"): DistinguishedNameFacts {
  return nameOf(attributesIn(text), order);
}

/** Reads a distinguished name of which each line has an attribute. */
export function readNameLines(
  lines: readonly string[],
  order: "specific-first" | "as-encoded",
): DistinguishedNameFacts {
  return nameOf(lines.flatMap(attributesIn), order);
}

function nameOf(printed: readonly Attribute[], order: "specific-first" | "as-encoded"): DistinguishedNameFacts {
  const encoded = order === "as-encoded" ? printed : printed.toReversed();
  return {
    text: encoded
      .toReversed()
      .map(({ oid, value }) => `${oidName(oid)}=${escapeValue(value)}`)
      .join(","),
    attributes: encoded.map(({ oid, value }) => ({ oid, name: oidName(oid), value })),
  };
}

function attributesIn(text: string): readonly Attribute[] {
  const starts = [0];
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "," || character === ";" || character === "+")) {
      if (typeOf(text.slice(index + 1, index + 64)) !== null) starts.push(index + 1);
    }
  }
  return starts.flatMap((start, index) => {
    const end = starts[index + 1];
    return attributeOf(text.slice(start, end === undefined ? text.length : end - 1)) ?? [];
  });
}

function attributeOf(text: string): Attribute | null {
  const oid = typeOf(text);
  if (oid === null) return null;
  const value = text.replace(typeAndSign, "").trim();
  const isQuoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  return { oid, value: isQuoted ? value.slice(1, -1).replaceAll('""', '"') : value };
}

function typeOf(text: string): string | null {
  const type = typeAndSign.exec(text.slice(0, 160))?.[1];
  if (type === undefined) return null;
  if (/^\d/.test(type)) return type;
  return typesByName.get(type.toUpperCase()) ?? null;
}
