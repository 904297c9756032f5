import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { GeneralName } from "#shared/facts/common.ts";
import { absent, type Extension, notShown, type Part } from "#shared/facts/part.ts";
import { limits } from "#shared/limits.ts";
import { namedOid, oidName, oids } from "../../asn1/oids.ts";
import type { ExtensionFacts, ExtensionField } from "../../x509/extensions/types.ts";
import { markRepeated } from "../mark-repeated.ts";
import type { TextLine } from "../text-lines.ts";
import { readPolicies } from "./policies.ts";

type Printed = {
  readonly name: string;
  readonly oid: string;
  readonly critical: boolean;
  readonly lines: string[];
};

/** The fields that extensions fill, as OpenSSL calls the extensions (crypto/objects). */
const named: Readonly<
  Record<string, readonly [oid: string, field: ExtensionField, read: (lines: readonly string[]) => unknown]>
> = {
  "X509v3 Subject Alternative Name": [oids.subjectAltName.oid, "subjectAlternativeNames", readNames],
  "X509v3 Extended Key Usage": [oids.extendedKeyUsage.oid, "extendedKeyUsage", readUsages],
  "X509v3 Key Usage": [oids.keyUsage.oid, "keyUsage", readKeyUsage],
  "X509v3 Basic Constraints": [oids.basicConstraints.oid, "basicConstraints", readConstraints],
  "X509v3 CRL Distribution Points": [oids.crlDistributionPoints.oid, "crlDistributionPoints", readAddresses],
  "Authority Information Access": [oids.authorityInformationAccess.oid, "authorityInformationAccess", readAccess],
  "X509v3 Subject Key Identifier": [
    oids.subjectKeyIdentifier.oid,
    "subjectKeyIdentifier",
    (lines) => hexOf(lines[0] ?? ""),
  ],
  "X509v3 Authority Key Identifier": [oids.authorityKeyIdentifier.oid, "authorityKeyIdentifier", readAuthorityKey],
  "X509v3 Certificate Policies": [oids.certificatePolicies.oid, "certificatePolicies", readPolicies],
  "X509v3 Name Constraints": [oids.nameConstraints.oid, "nameConstraints", () => null],
  "X509v3 Policy Mappings": [oids.policyMappings.oid, "policyMappings", () => null],
  "X509v3 Policy Constraints": [oids.policyConstraints.oid, "policyConstraints", () => null],
  "X509v3 Inhibit Any Policy": [oids.inhibitAnyPolicy.oid, "inhibitAnyPolicy", () => null],
  "Microsoft certificate template": [oids.certificateTemplate.oid, "template", () => null],
  [oids.certificateTemplateName.oid]: [oids.certificateTemplateName.oid, "template", () => null],
  [oids.certificateTemplate.oid]: [oids.certificateTemplate.oid, "template", () => null],
};

/** What OpenSSL has a name for and fills no field. */
const alsoNamed: Readonly<Record<string, string>> = {
  "Microsoft Application Policies Extension": oids.applicationPolicies.oid,
};

/** An extension that OpenSSL has no name for is printed by its number. */
function oidOf(name: string): string {
  return named[name]?.[0] ?? alsoNamed[name] ?? name;
}

const list = /^(?:X509v3 extensions|Requested Extensions):$/;
/** The first field behind the extensions; of a text that was cut off, nothing. */
const end = /^Signature (?:Algorithm|Value):/;

/** The extensions of openssl -text. One that is not among them is absent where the text goes on behind them, else not shown. */
export function extensionsOfOpenssl(lines: readonly TextLine[]): ExtensionFacts & Pick<CertificateFacts, "extensions"> {
  const at = lines.findIndex(({ text }) => list.test(text));
  const key = lines.findIndex(({ text }) => text === "Subject Public Key Info:");
  const stop = lines.findIndex(({ text }, index) => index > Math.max(at, key) && end.test(text));
  const whole = stop !== -1;
  const printed = markRepeated(
    at === -1 ? [] : extensionsIn(lines.slice(at + 1, whole ? stop : undefined), lines[at]?.indent ?? 0),
  );
  const values: Record<string, Part<unknown>> = {};
  for (const [, field] of Object.values(named)) values[field] = whole ? absent : notShown;
  for (const { name, critical, lines: below, repeated } of printed) {
    const [, field, read] = named[name] ?? [];
    if (field === undefined || read === undefined || repeated) continue;
    const value = read(below);
    values[field] =
      value === null ? notShown : ({ state: "present", value, critical, leftOut: 0 } as Extension<unknown>);
  }
  return {
    ...(values as ExtensionFacts),
    extensions: printed.map(({ oid, critical, repeated }) => ({
      oid,
      name: oidName(oid),
      critical,
      bytes: 0,
      damage: null,
      repeated,
    })),
  };
}

/** An extension stands deeper than the list, its value deeper still. */
function extensionsIn(lines: readonly TextLine[], depth: number): readonly Printed[] {
  const [first] = lines;
  const level = first?.indent ?? depth + 4;
  const printed: Printed[] = [];
  for (const { text, indent } of lines.slice(0, limits.printedLines)) {
    const [, name, flag] = /^(.{1,80}?): ?(critical)? ?$/.exec(text) ?? [];
    if (indent <= level && name !== undefined)
      printed.push({ name, oid: oidOf(name), critical: flag !== undefined, lines: [] });
    else if (text !== "") printed.at(-1)?.lines.push(text);
  }
  return printed;
}

const nameTypes: Readonly<Record<string, GeneralName["type"]>> = {
  DNS: "dns",
  "IP Address": "ip",
  email: "email",
  URI: "uri",
  DirName: "directory",
  "Registered ID": "registered-id",
  othername: "other",
};

function readNames(lines: readonly string[]): readonly GeneralName[] | null {
  const names = lines
    .join(" ")
    .split(/, (?=(?:DNS|IP Address|email|URI|DirName|Registered ID|othername) ?:)/)
    .filter((name) => name !== "");
  const read = names.slice(0, limits.subjectAlternativeNames).map((name): GeneralName => {
    const colon = name.indexOf(":");
    return { type: nameTypes[name.slice(0, colon).trim()] ?? "other", value: name.slice(colon + 1).trim() };
  });
  return read.length === 0 ? null : read;
}

/** Names of usages in OpenSSL (crypto/objects/objects.txt). */
const usages: Readonly<Record<string, string>> = {
  "TLS Web Server Authentication": oids.serverAuthentication.oid,
  "TLS Web Client Authentication": oids.clientAuthentication.oid,
  "Code Signing": oids.codeSigning.oid,
  "E-mail Protection": oids.emailProtection.oid,
  "Time Stamping": oids.timeStamping.oid,
  "OCSP Signing": oids.ocspSigning.oid,
  "Any Extended Key Usage": oids.anyExtendedKeyUsage.oid,
  "Microsoft Smartcard Login": oids.smartCardLogon.oid,
  "Microsoft Server Gated Crypto": oids.serverGatedCrypto.oid,
  "Microsoft Encrypted File System": oids.encryptingFileSystem.oid,
  "Signing KDC Response": oids.kdcAuthentication.oid,
};

function readUsages(lines: readonly string[]): unknown {
  const words = lines
    .join(" ")
    .split(/, ?/)
    .filter((word) => word !== "");
  const found = words.flatMap((word) => usages[word] ?? (/^\d+(?:\.\d+)+$/.test(word) ? word : []));
  return found.length === words.length && found.length > 0 ? found.map(namedOid) : null;
}

const bits: Readonly<Record<string, string>> = {
  "Digital Signature": "digitalSignature",
  "Non Repudiation": "nonRepudiation",
  "Key Encipherment": "keyEncipherment",
  "Data Encipherment": "dataEncipherment",
  "Key Agreement": "keyAgreement",
  "Certificate Sign": "keyCertSign",
  "CRL Sign": "cRLSign",
  "Encipher Only": "encipherOnly",
  "Decipher Only": "decipherOnly",
};

function readKeyUsage(lines: readonly string[]): unknown {
  const words = lines
    .join(" ")
    .split(/, ?/)
    .filter((word) => word !== "");
  const found = words.flatMap((word) => bits[word] ?? []);
  return found.length === words.length && found.length > 0 ? found : null;
}

function readConstraints(lines: readonly string[]): unknown {
  const [, authority, path] = /CA:(TRUE|FALSE)(?:, ?pathlen:(\d{1,4}))?/.exec(lines.join(" ")) ?? [];
  if (authority === undefined) return null;
  return { certificateAuthority: authority === "TRUE", pathLength: path === undefined ? null : Number(path) };
}

function readAddresses(lines: readonly string[]): unknown {
  const found = lines.flatMap((line) => /^URI:(.+)$/.exec(line)?.[1] ?? []);
  return found.length === 0 ? null : found;
}

function readAccess(lines: readonly string[]): unknown {
  const found = lines.flatMap((line) => {
    const [, method = "", url] = /^(.{1,40}?) - URI:(.+)$/.exec(line) ?? [];
    return url === undefined ? [] : [{ method: methods[method] ?? "other", url }];
  });
  return found.length === 0 ? null : found;
}

const methods: Readonly<Record<string, "ocsp" | "ca-issuers">> = { OCSP: "ocsp", "CA Issuers": "ca-issuers" };

function hexOf(text: string): string | null {
  return /^[0-9a-f]{2}(?::[0-9a-f]{2}){1,64}$/i.test(text) ? text.replaceAll(":", "").toLowerCase() : null;
}

/** The key alone; where issuer and serial number stand beside it, it is not known what they say. */
function readAuthorityKey(lines: readonly string[]): unknown {
  const [line = "", ...others] = lines;
  const keyIdentifier = hexOf(line.replace(/^keyid:/i, ""));
  return keyIdentifier === null || others.length > 0 ? null : { keyIdentifier, issuer: null, serialNumber: null };
}
