import { findProvider } from "#shared/catalogue/providers/index.ts";
import type { GeneralName } from "#shared/facts/common.ts";
import { infProblems } from "#shared/facts/inf-problems.ts";
import { absent, type Extension, notShown, type Part } from "#shared/facts/part.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { limits } from "#shared/limits.ts";
import type { Message } from "#shared/text/message.ts";
import { namedOid, oidName, oids } from "../asn1/oids.ts";
import { keyUsageOfOctets } from "../printed/key-usage-octets.ts";
import { markRepeated } from "../printed/mark-repeated.ts";
import { shownRequest } from "../printed/nothing-shown.ts";
import { isNameText, readNameText } from "../printed/printed-name.ts";
import { keyUsageBits } from "../x509/key-usage-bits.ts";
import { type InfEntry, type InfFault, readInfLines } from "./inf-lines.ts";

type Settings = ReadonlyMap<string, string>;

/**
 * The request that certreq -new would make of an INF (formats.md §5): provider, KeySpec, key, names and usages, with what certreq would
 * refuse or take otherwise than it was meant.
 *
 * @throws AppError LIMIT_COUNT
 */
export function readInf(text: string): RequestFacts {
  const { sections, faults } = readInfLines(text);
  const settings = settingsOf(sections.get("newrequest") ?? []);
  const extensionEntries = sections.get("extensions") ?? [];
  const extensions = settingsOf(extensionEntries);
  const criticalOids = criticalOidsIn(extensionEntries);
  const attributes = settingsOf(sections.get("requestattributes") ?? []);
  const subject = settings.get("subject") ?? "";
  return shownRequest("inf", {
    subject: isNameText(subject) ? readNameText(subject, "specific-first") : { text: "", attributes: [] },
    ...keyOf(settings),
    ...(usesExistingKey(settings) && { publicKey: undefined }),
    subjectAlternativeNames: namesOf(extensions.get(oids.subjectAltName.oid)),
    extendedKeyUsage: usagesOf(sections.get("enhancedkeyusageextension") ?? [], extensions),
    keyUsage: extensions.has(oids.keyUsage.oid) ? notShown : keyUsageOf(settings.get("keyusage")),
    basicConstraints: constraintsOf(extensions.get(oids.basicConstraints.oid)),
    template: templateOf(attributes.get("certificatetemplate")),
    enrolmentCsp: cspOf(settings),
    osVersion: absent,
    clientInformation: absent,
    namesInAttribute: partOf(attributes.get("san")),
    extensions: listed(extensionEntries, criticalOids),
    inf: {
      machineKeySet: isTrue(settings.get("machinekeyset")),
      exportable: isTrue(settings.get("exportable")) && !usesExistingKey(settings),
      problems: problemsOf(settings, faults, subject),
    },
  });
}

/** Keys count once; the first one does. */
function settingsOf(entries: readonly InfEntry[]): Settings {
  const settings = new Map<string, string>();
  for (const { key, value } of entries) if (!settings.has(key.toLowerCase())) settings.set(key.toLowerCase(), value);
  return settings;
}

const isOid = (text: string): boolean => /^\d+(?:\.\d+)+$/.test(text);

/** “Critical = 2.5.29.37”, or several behind commas: extensions that are marked critical. */
function criticalOidsIn(entries: readonly InfEntry[]): ReadonlySet<string> {
  const values = entries.filter(({ key }) => key.toLowerCase() === "critical").map(({ value }) => value);
  return new Set(values.flatMap((value) => value.split(/[,\s]+/)).filter(isOid));
}

function listed(entries: readonly InfEntry[], criticalOids: ReadonlySet<string>): RequestFacts["extensions"] {
  const found = entries.filter(({ key }) => isOid(key)).map(({ key }) => ({ oid: key }));
  return markRepeated(found).map(({ oid, repeated }) => ({
    oid,
    name: oidName(oid),
    critical: criticalOids.has(oid),
    bytes: 0,
    damage: null,
    repeated,
  }));
}

/** No key is made then: its size and whether it may be exported are what they are (certreq -new, UseExistingKeySet). */
function usesExistingKey(settings: Settings): boolean {
  return isTrue(settings.get("useexistingkeyset"));
}

function isTrue(value: string | undefined): boolean {
  return /^(?:true|1|yes)$/i.test(value ?? "");
}

/** KeyLength and KeyAlgorithm; without the latter it is RSA. A key that is not made yet has no fingerprint. */
function keyOf(settings: Settings): Partial<Pick<RequestFacts, "publicKey" | "signatureAlgorithm">> {
  const algorithm = (settings.get("keyalgorithm") ?? "RSA").toUpperCase();
  const length = Number(settings.get("keylength") ?? Number.NaN);
  const bits = Number.isInteger(length) ? length : null;
  const curve = /^ECD(?:SA|H)_P(\d{3})$/.exec(algorithm)?.[1];
  const none = { exponent: null, fingerprint: "" };
  if (curve !== undefined)
    return {
      publicKey: { algorithm: "EC", oid: oids.ecPublicKey.oid, bits: Number(curve), curve: `P-${curve}`, ...none },
    };
  if (algorithm === "DSA") return { publicKey: { algorithm: "DSA", oid: oids.dsa.oid, bits, curve: null, ...none } };
  if (algorithm !== "RSA") return {};
  const publicKey = { algorithm: "RSA", oid: oids.rsaEncryption.oid, bits, curve: null, ...none } as const;
  const signed = signatures[(settings.get("hashalgorithm") ?? "").toLowerCase()];
  if (isTrue(settings.get("alternatesignaturealgorithm")))
    return {
      publicKey,
      signatureAlgorithm: { ...namedOid(oids.rsaPss.oid), digest: signed?.digest ?? null, pss: true },
    };
  return signed === undefined
    ? { publicKey }
    : { publicKey, signatureAlgorithm: { ...namedOid(signed.oid), digest: signed.digest, pss: false } };
}

const signatures: Readonly<Record<string, { readonly oid: string; readonly digest: string }>> = {
  md2: { oid: oids.md2WithRsa.oid, digest: "MD2" },
  sha1: { oid: oids.sha1WithRsa.oid, digest: "SHA-1" },
  sha256: { oid: oids.sha256WithRsa.oid, digest: "SHA-256" },
  sha384: { oid: oids.sha384WithRsa.oid, digest: "SHA-384" },
  sha512: { oid: oids.sha512WithRsa.oid, digest: "SHA-512" },
  md5: { oid: oids.md5WithRsa.oid, digest: "MD5" },
};

/**
 * Without KeySpec a legacy provider makes an AT_SIGNATURE key (IX509PrivateKey, formats.md §5.1). The key of a certificate that is renewed lies
 * where that certificate says.
 */
function cspOf(settings: Settings): RequestFacts["enrolmentCsp"] {
  if (usesExistingKey(settings) && isGiven(settings, "renewalcert")) return notShown;
  const provider = settings.get("providername") ?? "";
  if (provider === "") return absent;
  const isCng = findProvider(provider)?.generation === "cng" || /key storage provider$/i.test(provider);
  const given = settings.get("keyspec") ?? "";
  const keySpec = keySpecs[given.toUpperCase()] ?? keySpecNumbers[numberIn(given) ?? -1] ?? 2;
  return { state: "present", value: { provider, keySpec: isCng ? 0 : keySpec } };
}

const keySpecNumbers: Readonly<Record<number, 0 | 1 | 2>> = { 0: 0, 1: 1, 2: 2 };
const keySpecs: Readonly<Record<string, 0 | 1 | 2>> = {
  AT_NONE: 0,
  XCN_AT_NONE: 0,
  AT_KEYEXCHANGE: 1,
  XCN_AT_KEYEXCHANGE: 1,
  AT_SIGNATURE: 2,
  XCN_AT_SIGNATURE: 2,
};

/** Numbers of an INF are decimal, or hexadecimal behind “0x”; null: it is none. */
function numberIn(value: string): number | null {
  return /^(?:0x[0-9a-f]{1,8}|\d{1,10})$/i.test(value) ? Number(value) : null;
}

const nameTypes: Readonly<Record<string, GeneralName["type"]>> = {
  dns: "dns",
  ipaddress: "ip",
  email: "email",
  upn: "upn",
  url: "uri",
  dn: "directory",
  oid: "registered-id",
};

/** "{text}dns=a&dns=b"; in another form (hex, base64) the names are not known. */
function namesOf(value: string | undefined): Extension<readonly GeneralName[]> {
  if (value === undefined) return absent;
  const text = /^\{text\}(.*)$/i.exec(value)?.[1];
  if (text === undefined) return notShown;
  const names = text.split("&").filter((name) => name.trim() !== "");
  const read = names.slice(0, limits.subjectAlternativeNames).map((name): GeneralName => {
    const equals = name.indexOf("=");
    const type = nameTypes[name.slice(0, Math.max(0, equals)).trim().toLowerCase()];
    return type === undefined ? { type: "other", value: name } : { type, value: name.slice(equals + 1).trim() };
  });
  return { state: "present", value: read, critical: false, leftOut: names.length - read.length };
}

function usagesOf(entries: readonly InfEntry[], extensions: Settings): RequestFacts["extendedKeyUsage"] {
  const listed = entries.filter(({ key }) => key.toLowerCase() === "oid").map(({ value }) => value);
  const text = /^\{text\}(.*)$/i.exec(extensions.get(oids.extendedKeyUsage.oid) ?? "")?.[1] ?? "";
  const usages = [...listed, ...text.split(/[,&]/)]
    .map((oid) => oid.trim())
    .filter((oid) => /^\d+(?:\.\d+)+$/.test(oid));
  // In another form (hex, base64) the usages are not known.
  if (usages.length === 0) return extensions.has(oids.extendedKeyUsage.oid) ? notShown : absent;
  return { state: "present", value: usages.map(namedOid), critical: false, leftOut: 0 };
}

/** "{text}ca=1&pathlength=0"; in another form (hex, base64) it is not known what they say. */
function constraintsOf(value: string | undefined): RequestFacts["basicConstraints"] {
  if (value === undefined) return absent;
  const parts = new Map(
    (/^\{text\}(.*)$/i.exec(value)?.[1] ?? "").split("&").map((part) => {
      const [name = "", said = ""] = part.toLowerCase().split("=");
      return [name.trim(), said.trim()] as const;
    }),
  );
  const authority = parts.get("ca");
  if (authority === undefined) return notShown;
  return {
    state: "present",
    value: { certificateAuthority: isTrue(authority), pathLength: numberIn(parts.get("pathlength") ?? "") },
    critical: false,
    leftOut: 0,
  };
}

/** "0xa0", or symbols of certenroll joined by "|". */
function keyUsageOf(value: string | undefined): RequestFacts["keyUsage"] {
  if (value === undefined) return absent;
  const hex = /^0x([0-9a-f]{2})$/i.exec(value)?.[1];
  const bits = hex === undefined ? symbolsIn(value) : keyUsageOfOctets(hex, keyUsageBits);
  return bits.length === 0 ? notShown : { state: "present", value: bits, critical: true, leftOut: 0 };
}

function symbolsIn(value: string): readonly string[] {
  return value.split("|").flatMap(
    (symbol) =>
      usageSymbols[
        symbol
          .trim()
          .toUpperCase()
          .replace(/_KEY_USAGE$/, "")
      ] ?? [],
  );
}

const usageSymbols: Readonly<Record<string, string>> = {
  CERT_DIGITAL_SIGNATURE: "digitalSignature",
  CERT_NON_REPUDIATION: "nonRepudiation",
  CERT_KEY_ENCIPHERMENT: "keyEncipherment",
  CERT_DATA_ENCIPHERMENT: "dataEncipherment",
  CERT_KEY_AGREEMENT: "keyAgreement",
  CERT_KEY_CERT_SIGN: "keyCertSign",
  CERT_CRL_SIGN: "cRLSign",
};

function templateOf(name: string | undefined): RequestFacts["template"] {
  return name === undefined || name === "" ? absent : { state: "present", value: { name, oid: null, version: null } };
}

function partOf(value: string | undefined): Part<string> {
  return value === undefined || value === "" ? absent : { state: "present", value };
}

function problemsOf(settings: Settings, faults: readonly InfFault[], subject: string): readonly Message[] {
  const provider = findProvider(settings.get("providername") ?? "");
  const type = settings.get("providertype");
  return [
    ...(settings.size === 0 ? [infProblems.noNewRequest] : []),
    ...faults.flatMap((fault) => faultText(fault) ?? []),
    ...(subject.includes("\\") ? [infProblems.backslash] : []),
    ...(/&\s*[A-Za-z]{1,3}=/.test(subject) ? [infProblems.ampersand] : []),
    ...(hasBareComma(subject, settings) ? [infProblems.commaInValue] : []),
    ...(isSelfSigned(settings.get("requesttype") ?? "") ? [infProblems.selfSigned] : []),
    ...existingKeyProblems(settings),
    ...(provider !== null && provider.generation === "capi" && type !== undefined && Number(type) !== provider.type
      ? [infProblems.providerType({ provider: provider.name, type, right: String(provider.type) })]
      : []),
  ];
}

function existingKeyProblems(settings: Settings): readonly Message[] {
  if (!usesExistingKey(settings)) return [];
  return [
    ...(isGiven(settings, "renewalcert") || isGiven(settings, "keycontainer") ? [] : [infProblems.existingKeyNotNamed]),
    ...(isTrue(settings.get("exportable")) ? [infProblems.existingKeyExportable] : []),
  ];
}

function isGiven(settings: Settings, key: string): boolean {
  return (settings.get(key) ?? "") !== "";
}

/** Cert, by its name or its number (formats.md §5.1). */
function isSelfSigned(requestType: string): boolean {
  return /^cert$/i.test(requestType) || numberIn(requestType) === 4;
}

/** CERT_NAME_STR_SEMICOLON_FLAG and CERT_NAME_STR_CRLF_FLAG: with them no comma separates the parts of a subject. */
const otherSeparators = 0x4800_0000;

/** Whether a comma outside the inner quotes of a subject is followed by no type of an attribute (formats.md §5.2). */
function hasBareComma(subject: string, settings: Settings): boolean {
  const flags = settings.get("x500nameflags") ?? "";
  const isOtherwise = /SEMICOLON|CRLF/i.test(flags) || ((numberIn(flags) ?? 0) & otherSeparators) !== 0;
  if (isOtherwise || !subject.includes(",")) return false;
  const [, ...parts] = subject.replaceAll(/"[^"]*"/g, "").split(",");
  return parts.some((part) => part.trim() !== "" && !isNameText(part));
}

function faultText(fault: InfFault): Message | null {
  switch (fault.kind) {
    case "open-quote":
      return infProblems.openQuote({ key: fault.key });
    case "unknown-string":
      return infProblems.unknownString({ key: fault.key, name: fault.name });
    case "separated":
      return fault.key.toLowerCase() === "subject" ? infProblems.unquotedComma : null;
  }
}
