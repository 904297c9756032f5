import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { GeneralName, Policy } from "#shared/facts/common.ts";
import { absent, type Extension, notShown, type Part } from "#shared/facts/part.ts";
import { limits } from "#shared/limits.ts";
import { namedOid, oidName, oids } from "../../asn1/oids.ts";
import type { ExtensionFacts, ExtensionField } from "../../x509/extensions/types.ts";
import { keyUsageBits } from "../../x509/key-usage-bits.ts";
import { keyUsageOfOctets } from "../key-usage-octets.ts";
import { markRepeated } from "../mark-repeated.ts";
import { readNameText } from "../printed-name.ts";
import type { TextLine } from "../text-lines.ts";
import { isAuthorityType } from "./phrases.ts";

/** An extension as certutil -v prints it: "2.5.29.15: Flags = 1(Critical), Length = 4", its name, and its value in indented lines. */
export type PrintedExtension = {
  readonly oid: string;
  readonly critical: boolean;
  readonly bytes: number;
  /** What stands below, the translated name of the extension among it. */
  readonly lines: readonly string[];
};

const header =
  /^(\d+(?:\.\d+){2,30}) ?: \S{1,40} ?= ?([0-9a-f]{1,8})(?:\([^)]{0,40}\))?, \S{1,40} ?= ?([0-9a-f]{1,8})$/i;
/** "Certificate Extensions: 4", whatever the words are. */
const count = /^[^:=]{3,60}: ?(\d{1,3})$/;
/** The algorithm of the signature, or a hash, ends the value of the last extension. */
const end = /(?:^[^:]{1,60}: (?:\d+\.){4,}\d+ )|\((?:rfc-)?sha1\) ?:|_PROP_ID\(\d+\)|^[=-]{8,}/;

/** Whether a line begins an extension. */
export function isExtensionHeader(text: string): boolean {
  return header.test(text);
}

/** The extensions in some lines, and whether they are all that the text says there are. */
export function extensionsIn(lines: readonly TextLine[]): {
  readonly extensions: readonly PrintedExtension[];
  readonly complete: boolean;
} {
  const extensions: (PrintedExtension & { readonly lines: string[] })[] = [];
  let announced: number | null = null;
  let current: (typeof extensions)[number] | null = null;
  for (const { text } of lines) {
    const found = header.exec(text);
    if (found !== null) {
      const [, oid = "", flags = "0", length = "0"] = found;
      current = {
        oid,
        critical: (Number.parseInt(flags, 16) & 1) === 1,
        bytes: Number.parseInt(length, 16),
        lines: [],
      };
      if (extensions.length < limits.listItems) extensions.push(current);
    } else if (end.test(text)) current = null;
    else if (current === null) announced = extensions.length > 0 ? announced : announcedBy(text, announced);
    else if (text !== "") current.lines.push(text);
  }
  return { extensions, complete: announced !== null && announced === extensions.length };
}

/** The last number of that form in front of the first extension. */
function announcedBy(text: string, before: number | null): number | null {
  const found = count.exec(text)?.[1];
  return found === undefined ? before : Number(found);
}

type Values = Partial<{ readonly [Field in ExtensionField]: ExtensionFacts[Field] }>;

/**
 * The facts of the extensions. Where the text has all of them, one that is not among them is absent; else it may stand in what is missing.
 */
export function extensionFacts(
  extensions: readonly PrintedExtension[],
  complete: boolean,
): Values & Pick<CertificateFacts, "extensions"> {
  const values: Record<string, Part<unknown>> = {};
  if (complete) for (const [field] of Object.values(readers)) values[field] = absent;
  const marked = markRepeated(extensions);
  for (const extension of marked) {
    const reader = readers[extension.oid];
    if (reader === undefined || extension.repeated) continue;
    const [field, read] = reader;
    const value = read(extension.lines);
    values[field] = value === null ? notShown : presentAs(field, value, extension.critical);
  }
  return { ...(values as Values), extensions: listed(marked) };
}

function presentAs(field: ExtensionField, value: unknown, critical: boolean): Part<unknown> {
  return field === "template"
    ? { state: "present", value }
    : ({ state: "present", value, critical, leftOut: 0 } as Extension<unknown>);
}

function listed(extensions: ReturnType<typeof markRepeated<PrintedExtension>>): CertificateFacts["extensions"] {
  return extensions.map(({ oid, critical, bytes, repeated }) => ({
    oid,
    name: oidName(oid),
    critical,
    bytes,
    damage: null,
    repeated,
  }));
}

/** A value from its lines; null: the text does not show it in a form that is known. */
type Reader = (lines: readonly string[]) => unknown;

/** Where such an extension is there, its field stays unknown. */
const unread: Reader = () => null;
const readers: Readonly<Record<string, readonly [ExtensionField, Reader]>> = {
  [oids.subjectAltName.oid]: ["subjectAlternativeNames", readNames],
  [oids.extendedKeyUsage.oid]: ["extendedKeyUsage", readUsages],
  [oids.keyUsage.oid]: ["keyUsage", readKeyUsage],
  [oids.basicConstraints.oid]: ["basicConstraints", readConstraints],
  [oids.crlDistributionPoints.oid]: ["crlDistributionPoints", readAddresses],
  [oids.authorityInformationAccess.oid]: ["authorityInformationAccess", readAccess],
  [oids.subjectKeyIdentifier.oid]: ["subjectKeyIdentifier", (lines) => hexIn(lines)],
  [oids.authorityKeyIdentifier.oid]: ["authorityKeyIdentifier", readAuthorityKey],
  [oids.certificatePolicies.oid]: ["certificatePolicies", readPolicies],
  [oids.certificateTemplateName.oid]: ["template", readTemplateName],
  [oids.certificateTemplate.oid]: ["template", readTemplate],
  [oids.nameConstraints.oid]: ["nameConstraints", unread],
  [oids.policyMappings.oid]: ["policyMappings", unread],
  [oids.policyConstraints.oid]: ["policyConstraints", unread],
  [oids.inhibitAnyPolicy.oid]: ["inhibitAnyPolicy", unread],
};

const pair = /^([^=]{1,80}?) ?= ?(.*)$/;

function pairsIn(lines: readonly string[]): readonly { readonly name: string; readonly value: string }[] {
  return lines.flatMap((line) => {
    const [, name, value] = pair.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [{ name, value: value.trim() }];
  });
}

/** "DNS Name=", "DNS-Name=", "Nom DNS=": the short word is the same in every language. */
const nameTypes: readonly (readonly [RegExp, GeneralName["type"]])[] = [
  [/DNS/i, "dns"],
  [/\bIP\b|^IP|IP-/i, "ip"],
  [/RFC ?822/i, "email"],
  [/URL|URI/i, "uri"],
];

function readNames(lines: readonly string[]): readonly GeneralName[] | null {
  const names = pairsIn(lines)
    .slice(0, limits.subjectAlternativeNames)
    .map(({ name, value }): GeneralName => {
      const type = nameTypes.find(([words]) => words.test(name))?.[1];
      if (type !== undefined) return { type, value };
      return { type: /^[^@\s]+@[^@\s]+$/.test(value) ? "upn" : "other", value };
    });
  return names.length === 0 ? null : names;
}

function readUsages(lines: readonly string[]): unknown {
  const found = lines.flatMap(
    (line) => /\((\d+(?:\.\d+){2,30})\)$/.exec(line)?.[1] ?? /^(\d+(?:\.\d+){3,30})$/.exec(line)?.[1] ?? [],
  );
  return found.length === 0 ? null : found.map(namedOid);
}

/** "Digital Signature, Key Encipherment (a0)": the octets in parentheses, which nobody translates. */
function readKeyUsage(lines: readonly string[]): unknown {
  const octets = /\(([0-9a-f]{2}(?:[ ,]{0,2}[0-9a-f]{2})?)\)$/i.exec(lines.at(-1) ?? "")?.[1];
  return octets === undefined ? null : keyUsageOfOctets(octets.replace(/[ ,]/g, ""), keyUsageBits);
}

/** "Subject Type=CA" and "Path Length Constraint=None". A number says that it is an authority; the words are translated. */
function readConstraints(lines: readonly string[]): unknown {
  const [subject, path] = pairsIn(lines);
  const pathLength = /^\d{1,4}$/.test(path?.value ?? "") ? Number(path?.value) : null;
  if (subject === undefined) return null;
  const certificateAuthority = pathLength === null ? isAuthorityType(subject.value) : true;
  return certificateAuthority === null ? null : { certificateAuthority, pathLength };
}

function readAddresses(lines: readonly string[]): unknown {
  const urls = pairsIn(lines).flatMap(({ value }) => (isAddress(value) ? [withoutUnescaped(value)] : []));
  return urls.length === 0 ? null : urls;
}

function isAddress(value: string): boolean {
  return /^[a-z][a-z0-9+.-]{1,12}:\/\//i.test(value);
}

/** certutil repeats an address with %20 behind it, in its plain spelling and in parentheses. */
function withoutUnescaped(value: string): string {
  return value.replace(/ \([^()]*\)$/, "");
}

function readAccess(lines: readonly string[]): unknown {
  const places: { method: "ocsp" | "ca-issuers" | "other"; url: string }[] = [];
  let method: "ocsp" | "ca-issuers" | "other" = "other";
  for (const line of lines) {
    const oid = /\((\d+(?:\.\d+){2,30})\)$/.exec(line)?.[1];
    if (oid !== undefined) method = methods[oid] ?? "other";
    const value = pair.exec(line)?.[2]?.trim() ?? "";
    if (isAddress(value)) places.push({ method, url: withoutUnescaped(value) });
  }
  return places.length === 0 ? null : places;
}

const methods: Readonly<Record<string, "ocsp" | "ca-issuers">> = {
  [oids.ocsp.oid]: "ocsp",
  [oids.caIssuers.oid]: "ca-issuers",
};

function hexIn(lines: readonly string[]): string | null {
  const found = lines.findLast((line) => /^(?:[0-9a-f]{2} ?){4,64}$/i.test(line));
  return found === undefined ? null : found.replaceAll(" ", "").toLowerCase();
}

function readAuthorityKey(lines: readonly string[]): unknown {
  const hexes = pairsIn(lines).flatMap(({ value }) =>
    /^(?:[0-9a-f]{2} ?){1,64}$/i.test(value) ? [value.replaceAll(" ", "").toLowerCase()] : [],
  );
  const issuer = lines.filter((line) => /^(?:CN|O|OU|DC|C)=/.test(line));
  const [keyIdentifier = null, serialNumber = null] = hexes;
  if (keyIdentifier === null) return null;
  return {
    keyIdentifier,
    issuer: issuer.length === 0 ? null : readNameText(issuer.join(", "), "specific-first"),
    serialNumber,
  };
}

function withStatement(policy: Policy, url: string): Policy {
  return { ...policy, qualifiers: [...(policy.qualifiers ?? []), { kind: "statement", url }] };
}

/** "Policy Identifier=1.2.3", "Policy Qualifier Id=CPS" and the address on a line of its own; the words are translated, the values are not. */
function readPolicies(lines: readonly string[]): unknown {
  const policies = new Map<string, Policy>();
  let last: Policy | null = null;
  for (const line of lines) {
    const value = pair.exec(line)?.[2]?.trim() ?? "";
    if (isAddress(line) && last !== null) {
      last = withStatement(last, line);
      policies.set(last.oid, last);
    }
    // The qualifiers of a policy (CPS, user notice) may be printed as identifiers of this arc.
    if (!/^\d+(?:\.\d+){2,30}$/.test(value) || value.startsWith("1.3.6.1.5.5.7.2.")) continue;
    last = policies.get(value) ?? namedOid(value);
    policies.set(value, last);
  }
  return policies.size === 0 ? null : [...policies.values()];
}

/** The value of version 1 is a name alone, below the translated name of the extension. */
function readTemplateName(lines: readonly string[]): unknown {
  const name = lines[1];
  return name === undefined ? null : { name, oid: null, version: null };
}

/** "Template=WebServer2(1.3.6.1.4.1.311.21.8…)", then major and minor version. */
function readTemplate(lines: readonly string[]): unknown {
  const [template, major, minor] = pairsIn(lines);
  if (template === undefined) return null;
  const [, name = "", oid = null] = /^(.*?)\(?(\d+(?:\.\d+){4,30})\)?$/.exec(template.value) ?? [null, template.value];
  const version = [major, minor].flatMap((part) => (/^\d+$/.test(part?.value ?? "") ? [part?.value ?? ""] : []));
  return { name: name === "" ? null : name, oid, version: version.length === 0 ? null : version.join(".") };
}
