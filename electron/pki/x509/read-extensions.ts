import { AppError } from "#shared/errors/app-error.ts";
import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { type BerNode, damagedAt, fieldsOf, readBer, tags } from "../asn1/ber.ts";
import { readBoolean, readObjectIdentifier, readOctets } from "../asn1/ber-values.ts";
import { oidName } from "../asn1/oids.ts";
import { expectItems } from "./expect-node.ts";
import { extensionReaders } from "./extensions/index.ts";
import type { ExtensionValues } from "./extensions/types.ts";

type ExtensionFacts = CertificateFacts["extensions"][number];
type ReadExtension = { readonly facts: ExtensionFacts; readonly values: Partial<ExtensionValues> };

export type ReadExtensions = { readonly values: ExtensionValues; readonly list: readonly ExtensionFacts[] };

const absent: ExtensionValues = {
  subjectAlternativeNames: null,
  extendedKeyUsage: null,
  keyUsage: null,
  basicConstraints: null,
  crlDistributionPoints: null,
  authorityInformationAccess: null,
  nameConstraints: null,
  subjectKeyIdentifier: null,
  authorityKeyIdentifier: null,
  template: null,
};

/**
 * Reads Extensions. An unknown extension is listed; a broken one is listed with its problem and hides no other. Of an extension
 * that stands twice the first counts (RFC 5280 §4.2 allows one).
 *
 * Extensions ::= SEQUENCE OF SEQUENCE { extnID OBJECT IDENTIFIER, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING }
 *
 * @param lists none, one, or (in a request) several lists that are read as one
 * @throws AppError FORMAT_DAMAGED when it is no list of extensions at all
 */
export function readExtensions(lists: readonly BerNode[]): ReadExtensions {
  const seen = new Set<string>();
  const read = lists
    .flatMap((list) => expectItems(list, "the list of extensions"))
    .map((extension) => readExtension(extension, seen));
  const values = read.reduce<ExtensionValues>((all, one) => mergeValues(all, one.values), absent);
  return { values, list: read.map(({ facts }) => facts) };
}

/** A template may be named by both its extensions: then name, OID and version come together. */
function mergeValues(all: ExtensionValues, one: Partial<ExtensionValues>): ExtensionValues {
  if (all.template === null || one.template === undefined || one.template === null) return { ...all, ...one };
  const template = {
    name: one.template.name ?? all.template.name,
    oid: one.template.oid ?? all.template.oid,
    version: one.template.version ?? all.template.version,
  };
  return { ...all, ...one, template };
}

function readExtension(node: BerNode, seen: Set<string>): ReadExtension {
  const fields = fieldsOf(node, "an extension");
  const oid = readObjectIdentifier(fields.next(tags.objectIdentifier, "the identifier"));
  const repeated = seen.has(oid);
  seen.add(oid);
  const plain = { oid, name: oidName(oid), critical: false, bytes: 0 };
  try {
    const flag = fields.optional(tags.boolean);
    const value = readOctets(fields.next(tags.octetString, "the value"));
    const known = { ...plain, critical: flag !== undefined && readBoolean(flag), bytes: value.length };
    if (repeated)
      return { facts: { ...known, problem: "It stands in the list twice; the first one counts." }, values: {} };
    return readValue(known, value);
  } catch (thrown) {
    return { facts: { ...plain, problem: problemOf(thrown) }, values: {} };
  }
}

function readValue(known: Omit<ExtensionFacts, "problem">, value: Uint8Array): ReadExtension {
  const reader = extensionReaders.find((candidate) => candidate.oid === known.oid);
  if (reader === undefined) return { facts: { ...known, problem: null }, values: {} };
  try {
    const node = readBer(value, { name: sources.extension, base: 0 });
    if (node.raw.length < value.length) throw damagedAt(node.source, node.raw.length, damage.bytesAfterValue);
    return { facts: { ...known, problem: null }, values: reader.read(node, known.critical) };
  } catch (thrown) {
    return { facts: { ...known, problem: problemOf(thrown) }, values: {} };
  }
}

function problemOf(thrown: unknown): string {
  if (thrown instanceof AppError) return thrown.message;
  throw thrown;
}
