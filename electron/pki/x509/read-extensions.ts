import { AppError } from "#shared/errors/app-error.ts";
import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { TemplateReference } from "#shared/facts/common.ts";
import type { ExtensionContents } from "#shared/facts/extension-contents.ts";
import { absent, type Damage, type Part, unreadable } from "#shared/facts/part.ts";
import { limits } from "#shared/limits.ts";
import { type BerNode, damagedAt, fieldsOf, itemsOf, readBer, tags } from "../asn1/ber.ts";
import { readBoolean, readObjectIdentifier, readOctets } from "../asn1/ber-values.ts";
import { oidName } from "../asn1/oids.ts";
import { damageOf, quietly, type UnreadPart } from "./damage-of.ts";
import { expectList } from "./expect-node.ts";
import { extensionReaders } from "./extensions/index.ts";
import type { ExtensionFacts, ExtensionField, ExtensionReader } from "./extensions/types.ts";
import { shownExtensionReaders } from "./shown-extensions/index.ts";

type ListedExtension = CertificateFacts["extensions"][number];
type ReadExtension = {
  readonly listed: ListedExtension;
  /** What it fills; null: KeySpec has no reader for it, or another of its kind stands before it. */
  readonly fact: { readonly field: ExtensionField; readonly part: Part<unknown> } | null;
};

export type ReadExtensions = {
  readonly values: ExtensionFacts;
  readonly list: readonly ListedExtension[];
  /** The first that was not read of the lists; null: all was. What was not found is not known then, rather than absent. */
  readonly unread: UnreadPart | null;
};

const nothing: ExtensionFacts = {
  subjectAlternativeNames: absent,
  extendedKeyUsage: absent,
  keyUsage: absent,
  basicConstraints: absent,
  crlDistributionPoints: absent,
  authorityInformationAccess: absent,
  nameConstraints: absent,
  subjectKeyIdentifier: absent,
  authorityKeyIdentifier: absent,
  certificatePolicies: absent,
  policyMappings: absent,
  policyConstraints: absent,
  inhibitAnyPolicy: absent,
  template: absent,
};

/**
 * Reads Extensions. An unknown extension is listed; a broken one is listed with its damage and hides no other. Of an extension
 * that stands twice the first counts (RFC 5280 §4.2 allows one).
 *
 * Extensions ::= SEQUENCE OF SEQUENCE { extnID OBJECT IDENTIFIER, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING }
 *
 * @param lists none, one, or (in a request) several lists that are read as one
 * @param before what was not read already, for example a list that could not be found
 */
export function readExtensions(lists: readonly BerNode[], before: UnreadPart | null = null): ReadExtensions {
  const seen = new Set<string>();
  let unread = before;
  const keepFirst = (found: UnreadPart): void => {
    unread ??= found;
  };
  const found = lists
    .flatMap((list) => quietly(() => extensionsIn(list, keepFirst), list, keepFirst) ?? [])
    .slice(0, limits.listItems);
  const read = found.flatMap((extension) => quietly(() => readExtension(extension, seen), extension, keepFirst) ?? []);
  const values: ExtensionFacts = { ...nothing };
  for (const { fact } of read) if (fact !== null) Object.assign(values, withFact(values, fact));
  return {
    values: unread === null ? values : withoutAbsent(values, unread),
    list: read.map(({ listed }) => listed),
    unread,
  };
}

/** The first extensions of a list; that there are more is told. */
function extensionsIn(list: BerNode, onUnread: (found: UnreadPart) => void): readonly BerNode[] {
  const { items, leftOut } = expectList(list, "Extensions");
  if (leftOut > 0) quietly(() => itemsOf(list), list, onUnread);
  return items;
}

/** An extension that was not found may stand in what was not read. */
function withoutAbsent(values: ExtensionFacts, unread: Damage): ExtensionFacts {
  return Object.fromEntries(
    Object.entries(values).map(([field, part]) => [field, part.state === "absent" ? unreadable(unread) : part]),
  ) as ExtensionFacts;
}

function withFact(all: ExtensionFacts, { field, part }: NonNullable<ReadExtension["fact"]>): ExtensionFacts {
  // A reader's value fits its field, which the compiler cannot follow through a table.
  const found = { ...all, [field]: part } as ExtensionFacts;
  return field === "template" ? { ...found, template: mergeTemplates(all.template, found.template) } : found;
}

/** A template may be named by several extensions and attributes: then name, OID and version come together. */
export function mergeTemplates(one: Part<TemplateReference>, other: Part<TemplateReference>): Part<TemplateReference> {
  if (one.state !== "present") return other.state === "absent" ? one : other;
  if (other.state !== "present") return one;
  return {
    state: "present",
    value: {
      name: other.value.name ?? one.value.name,
      oid: other.value.oid ?? one.value.oid,
      version: other.value.version ?? one.value.version,
    },
  };
}

function readExtension(node: BerNode, seen: Set<string>): ReadExtension {
  const fields = fieldsOf(node, "Extension");
  const oid = readObjectIdentifier(fields.next(tags.objectIdentifier, "OBJECT IDENTIFIER"));
  const repeated = seen.has(oid);
  seen.add(oid);
  const plain = { oid, name: oidName(oid), critical: false, bytes: 0, repeated };
  const reader = extensionReaders.find((candidate) => candidate.oid === oid) ?? null;
  try {
    const flag = fields.optional(tags.boolean);
    const critical = flag !== undefined && readBoolean(flag);
    const octets = fields.next(tags.octetString, "value");
    const value = readOctets(octets);
    // One in pieces has no place of its own.
    const place = octets.constructed ? {} : { offset: octets.contentOffset };
    return readValue({ ...plain, critical, bytes: value.length, ...place }, reader, octets, value);
  } catch (thrown) {
    return damagedExtension(plain, reader, damageOf(thrown, node));
  }
}

function readValue(
  listed: Omit<ListedExtension, "damage">,
  reader: ExtensionReader | null,
  octets: BerNode,
  value: Uint8Array,
): ReadExtension {
  try {
    const shown = shownExtensionReaders[listed.oid];
    if (reader === null && shown === undefined) return { listed: { ...listed, damage: null }, fact: null };
    const node = readInside(octets, value);
    const contents = shown?.(node);
    const found = { ...listed, damage: null, ...(hasItems(contents) && { contents }) };
    if (reader === null) return { listed: found, fact: null };
    const { value: read, leftOut = 0 } = reader.read(node);
    const part =
      reader.field === "template"
        ? ({ state: "present", value: read } as const)
        : ({ state: "present", value: read, critical: listed.critical, leftOut } as const);
    return {
      listed: found,
      fact: listed.repeated ? null : { field: reader.field, part },
    };
  } catch (thrown) {
    return damagedExtension(listed, reader, damageOf(thrown, octets));
  }
}

/** Whether there is something to show: most distribution points have addresses alone. */
function hasItems(contents: ExtensionContents | undefined): boolean {
  return contents !== undefined && (contents.kind === "period" || contents.items.length > 0);
}

/**
 * What stands in an OCTET STRING that is whole itself: a value that ends behind it is damage, not a file that was cut off, and so are bytes
 * behind the value.
 */
function readInside(octets: BerNode, value: Uint8Array): BerNode {
  try {
    const node = readBer(value, { name: octets.source.name, base: octets.contentOffset });
    const end = octets.contentOffset + node.raw.length;
    if (node.raw.length < value.length) throw damagedAt(node.source, end, damage.bytesAfterValue);
    return node;
  } catch (thrown) {
    if (!(thrown instanceof AppError && thrown.code === "FORMAT_TRUNCATED")) throw thrown;
    throw damagedAt(octets.source, octets.contentOffset, damage.longerThanParent);
  }
}

function damagedExtension(
  listed: Omit<ListedExtension, "damage">,
  reader: ExtensionReader | null,
  found: Damage,
): ReadExtension {
  return {
    listed: { ...listed, damage: found },
    fact: reader === null || listed.repeated ? null : { field: reader.field, part: unreadable(found) },
  };
}
