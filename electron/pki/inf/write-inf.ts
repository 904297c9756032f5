import { requestErrors } from "#shared/errors/definitions/writing-requests.ts";
import type { RequestTemplate } from "#shared/guide/requests/types.ts";
import { fqdnProblem } from "#shared/names/fqdn.ts";
import type { CertificatePlan, DigestChoice } from "#shared/roles/types.ts";
import { toHex } from "../asn1/hex.ts";
import { oids } from "../asn1/oids.ts";
import { keyRecipes } from "../crypto/key-recipes.ts";
import { checkPlan } from "../csr/check-plan.ts";
import { keyUsageOfPlan } from "../csr/key-usage-of-plan.ts";
import { certificateTemplateValue } from "../x509/write-extensions.ts";
import { encodeInf } from "./encode-inf.ts";
import { quoteValue } from "./quote-value.ts";
import { subjectText } from "./subject-text.ts";

export type WriteInfInput = {
  /** Final: only names with `included` go in. */
  readonly plan: CertificatePlan;
  /** Goes in where it is given by identifier; a name belongs to `certreq -submit`. null: the request names no template. */
  readonly template: RequestTemplate | null;
};

const hashNames: Readonly<Record<DigestChoice, string>> = {
  "SHA-1": "sha1",
  "SHA-256": "sha256",
  "SHA-384": "sha384",
  "SHA-512": "sha512",
};
const purposes = { serverAuth: oids.serverAuthentication.oid, clientAuth: oids.clientAuthentication.oid } as const;
/** The first octet of the extension's bits, as certreq wants them (formats.md §5.1). */
const keyUsageOctets = { digitalSignature: 0x80, keyEncipherment: 0x20 } as const;
/** CERT_NAME_STR_NO_PLUS_FLAG of wincrypt.h: a plus sign never joins two attributes of a subject. */
const noPlusFlag = 0x2000_0000;

const hex = (value: number): string => `0x${value.toString(16)}`;
const switchedOn = (value: boolean): string => (value ? "TRUE" : "FALSE");

/**
 * Writes the INF with which `certreq -new` makes the key on the server itself (formats.md §5): a CryptoAPI key in the plan's provider,
 * always with KeySpec and type, because certreq's own defaults are AT_SIGNATURE and PROV_RSA_FULL; an elliptic curve key in a key
 * storage provider, which has neither. There is no [RequestAttributes]: certreq would look the template up in Active Directory and
 * fail on a server without it (formats.md §5.3).
 *
 * @returns the text with CRLF, and its bytes (`encodeInf`)
 * @throws AppError PLAN_KEY_ON_APPLIANCE, PLAN_INCOMPLETE, PLAN_NAME_UNUSABLE, LIMIT_COUNT, INF_VALUE_UNWRITABLE
 */
export function writeInf({ plan, template }: WriteInfInput): {
  readonly text: string;
  readonly data: Uint8Array<ArrayBuffer>;
} {
  checkPlan(plan);
  const sections = [
    section("Version", ['Signature="$Windows NT$"']),
    section("NewRequest", newRequest(plan)),
    section(
      "EnhancedKeyUsageExtension",
      plan.extendedKeyUsage.map((purpose) => `OID=${purposes[purpose]}`),
    ),
    section("Extensions", [...alternativeNames(plan), ...templateInformation(template)]),
  ];
  const text = sections.filter((lines) => lines !== "").join("\r\n");
  return { text, data: encodeInf(text) };
}

/** "" where there is nothing to say. */
function section(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`[${name}]`, ...lines, ""].join("\r\n");
}

function newRequest(plan: CertificatePlan): readonly string[] {
  const subject = subjectText(plan.subject);
  const usage = keyUsageOfPlan(plan).reduce((octet, bit) => octet | keyUsageOctets[bit], 0);
  return [
    `Subject = ${quoteValue(subject, "subject")}`,
    ...(subject.includes("+") ? [`X500NameFlags = ${hex(noPlusFlag)} ; CERT_NAME_STR_NO_PLUS_FLAG`] : []),
    ...(plan.friendlyName === "" ? [] : [`FriendlyName = ${quoteValue(plan.friendlyName, "friendlyName")}`]),
    ...keyLines(plan),
    `MachineKeySet = ${switchedOn(plan.machineKeySet)}`,
    `Exportable = ${switchedOn(plan.exportable.value)}`,
    `KeyUsage = ${hex(usage)}`,
    `HashAlgorithm = ${hashNames[plan.digest]}`,
    "SMIME = FALSE",
    "PrivateKeyArchive = FALSE",
    "UserProtected = FALSE",
    "UseExistingKeySet = FALSE",
    "RequestType = PKCS10",
  ];
}

/** KeyAlgorithm belongs to key storage providers; KeySpec and ProviderType to the CSPs of CryptoAPI (formats.md §5.1). */
function keyLines({ key, keySpec, provider, providerType }: CertificatePlan): readonly string[] {
  const recipe = keyRecipes[key];
  const providerName = `ProviderName = ${quoteValue(provider, "provider")}`;
  const length = `KeyLength = ${recipe.bits}`;
  if (keySpec === 0) {
    const algorithm = recipe.family === "RSA" ? "RSA" : `ECDSA_${recipe.curve.replace("-", "")}`;
    return [`KeyAlgorithm = ${algorithm}`, length, providerName];
  }
  return [`KeySpec = ${keySpec}`, length, providerName, `ProviderType = ${providerType}`];
}

/** One line a name: `&` ends each, and the last one may have it, too (formats.md §5.1). */
function alternativeNames({ names }: CertificatePlan): readonly string[] {
  const lines = names.filter(({ included }) => included).map(({ name }) => `_continue_ = ${alternativeName(name)}`);
  return [`${oids.subjectAltName.oid} = "{text}"`, ...lines];
}

/** The name must be nothing but a DNS name: an `&` in it would begin another one. */
function alternativeName(name: string): string {
  const quoted = quoteValue(`dns=${name}&`, "name");
  const problem = fqdnProblem(name.replace(/^\*\./, ""));
  if (problem === null) return quoted;
  throw requestErrors.nameUnusable({ problem });
}

/** The finished extension: identifier and version have no words of their own in an INF. */
function templateInformation(template: RequestTemplate | null): readonly string[] {
  if (template?.kind !== "information") return [];
  return [`${oids.certificateTemplate.oid} = "{hex}${toHex(certificateTemplateValue(template))}"`];
}
