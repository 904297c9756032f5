import { Attributes, CertificationRequestInfo } from "@peculiar/asn1-csr";
import { AsnConvert } from "@peculiar/asn1-schema";
import { Attribute, type Extension, SubjectPublicKeyInfo } from "@peculiar/asn1-x509";
import { assertNever } from "#shared/errors/assert-never.ts";
import type { ClientInformation } from "#shared/facts/request-facts.ts";
import type { RequestTemplate } from "#shared/guide/requests/types.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { compareBytes } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { keyRecipes } from "../crypto/key-recipes.ts";
import type { CryptoPort, KeyPair } from "../crypto/port.ts";
import { signStructure } from "../x509/sign-structure.ts";
import { signatureAlgorithmOf } from "../x509/signature-algorithm-of.ts";
import {
  certificateTemplateExtension,
  certificateTemplateNameExtension,
  extendedKeyUsageExtension,
  keyIdentifierOf,
  keyUsageExtension,
  subjectAlternativeNameExtension,
  subjectKeyIdentifierExtension,
} from "../x509/write-extensions.ts";
import { writeName } from "../x509/write-name.ts";
import { keyUsageOfPlan } from "./key-usage-of-plan.ts";
import {
  clientInformationAttribute,
  enrolmentCspAttribute,
  extensionRequestAttribute,
  osVersionAttribute,
} from "./write-attributes.ts";

/**
 * OS Version that every request carries, whatever it was made on: Windows Server 2008 R2 SP1, the oldest system of the products, so that
 * neither the author's machine shows nor a template's minimum client version is claimed that an old server would not meet.
 */
const osVersion = "6.1.7601.2";

const purposes = { serverAuth: oids.serverAuthentication.oid, clientAuth: oids.clientAuthentication.oid } as const;

export type WriteRequestOptions = {
  /** null or absent: the request names no template. */
  readonly template?: RequestTemplate | null;
  /** Names of a machine, an account and a program to send along. null or absent: none, as README says. */
  readonly clientInformation?: ClientInformation | null;
};

/**
 * Writes a PKCS#10 request as Windows does (formats.md §4.1 and §4.2): OS version, enrolment CSP with KeySpec and the extensions, the
 * attributes in DER order, signed with the plan's digest.
 *
 * CertificationRequest ::= SEQUENCE { certificationRequestInfo, signatureAlgorithm AlgorithmIdentifier, signature BIT STRING }
 *
 * @param plan only names with `included` go in, in the plan's order
 * @param keyPair a key of the family that `plan.key` says
 * @returns DER
 * @throws AppError KEY_UNSUPPORTED_ALGORITHM for an elliptic curve key on the portable cryptography
 */
export function writeRequest(
  plan: CertificatePlan,
  keyPair: KeyPair,
  crypto: CryptoPort,
  { template = null, clientInformation = null }: WriteRequestOptions = {},
): Uint8Array<ArrayBuffer> {
  const extensions = extensionsOf(plan, template, keyPair, crypto);
  const attributes = [
    osVersionAttribute(osVersion),
    enrolmentCspAttribute(plan),
    extensionRequestAttribute(extensions.map((extension) => new Uint8Array(AsnConvert.serialize(extension)))),
    ...(clientInformation === null ? [] : [clientInformationAttribute(clientInformation)]),
  ];
  const information = new CertificationRequestInfo({
    version: 0,
    subject: writeName(plan.subject),
    subjectPKInfo: AsnConvert.parse(keyPair.publicKey, SubjectPublicKeyInfo),
    // DER order of a SET OF (X.690 §11.6): strict readers re-create it before they check the signature.
    attributes: new Attributes(attributes.toSorted(compareBytes).map((der) => AsnConvert.parse(der, Attribute))),
  });
  const algorithm = signatureAlgorithmOf(keyRecipes[plan.key].family, plan.digest);
  return signStructure(new Uint8Array(AsnConvert.serialize(information)), keyPair.privateKey, crypto, algorithm);
}

/** In the order of IIS and certreq: key usage, enhanced key usage, …, subject key identifier. */
function extensionsOf(
  plan: CertificatePlan,
  template: RequestTemplate | null,
  keyPair: KeyPair,
  crypto: CryptoPort,
): readonly Extension[] {
  const names = plan.names.filter(({ included }) => included).map(({ name }) => name);
  const uses = plan.extendedKeyUsage.map((purpose) => purposes[purpose]);
  return [
    keyUsageExtension(keyUsageOfPlan(plan)),
    ...(uses.length === 0 ? [] : [extendedKeyUsageExtension(uses)]),
    ...(template === null ? [] : [templateExtension(template)]),
    ...(names.length === 0 ? [] : [subjectAlternativeNameExtension(names)]),
    subjectKeyIdentifierExtension(keyIdentifierOf(keyPair.publicKey, crypto)),
  ];
}

function templateExtension(template: RequestTemplate): Extension {
  switch (template.kind) {
    case "name":
      return certificateTemplateNameExtension(template.name);
    case "information":
      return certificateTemplateExtension(template);
    default:
      return assertNever(template);
  }
}
