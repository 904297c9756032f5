import { Attributes, CertificationRequest, CertificationRequestInfo } from "@peculiar/asn1-csr";
import { AsnConvert } from "@peculiar/asn1-schema";
import { AlgorithmIdentifier, Attribute, Extensions, SubjectPublicKeyInfo } from "@peculiar/asn1-x509";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { bitString, bmpString, compareBytes, ia5String, integer, sequence } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort, KeyPair } from "../crypto/port.ts";
import {
  certificateTemplateNameExtension,
  extendedKeyUsageExtension,
  keyIdentifierOf,
  keyUsageExtension,
  subjectAlternativeNameExtension,
  subjectKeyIdentifierExtension,
} from "../x509/write-extensions.ts";
import { writeName } from "../x509/write-name.ts";

/**
 * OS Version that every request carries, whatever it was made on: Windows Server 2008 R2 SP1, the oldest system of the products, so that
 * neither the author's machine shows nor a template's minimum client version is claimed that an old server would not meet.
 */
const osVersion = "6.1.7601.2";

const purposes = { serverAuth: oids.serverAuthentication.oid, clientAuth: oids.clientAuthentication.oid } as const;

/**
 * Writes a PKCS#10 request as Windows does for a CryptoAPI key (formats.md §4.1 and §4.2): OS version, enrolment CSP with KeySpec and
 * the extensions, the attributes in DER order, signed with sha256WithRSAEncryption. Client information is left out: it would
 * carry names of a machine and a person.
 *
 * CertificationRequest ::= SEQUENCE { certificationRequestInfo, signatureAlgorithm AlgorithmIdentifier, signature BIT STRING }
 *
 * @param plan only names with `included` go in, in the plan's order
 * @param keyPair an RSA key
 * @returns DER
 */
export function writeRequest(plan: CertificatePlan, keyPair: KeyPair, crypto: CryptoPort): Uint8Array<ArrayBuffer> {
  const information = new CertificationRequestInfo({
    version: 0,
    subject: writeName(plan.subject),
    subjectPKInfo: AsnConvert.parse(keyPair.publicKey, SubjectPublicKeyInfo),
    attributes: new Attributes(
      inDerOrder([osVersionAttribute(), enrolmentCspAttribute(plan), extensionRequest(plan, keyPair, crypto)]),
    ),
  });
  const signature = crypto.sign("sha256", keyPair.privateKey, new Uint8Array(AsnConvert.serialize(information)));
  const request = new CertificationRequest({
    certificationRequestInfo: information,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithm: oids.sha256WithRsa.oid, parameters: null }),
    signature: signature.buffer,
  });
  return new Uint8Array(AsnConvert.serialize(request));
}

/** SET OF in DER order (X.690 §11.6), which strict readers re-create before they check the signature. */
function inDerOrder(attributes: readonly Attribute[]): Attribute[] {
  const encode = (attribute: Attribute): Uint8Array => new Uint8Array(AsnConvert.serialize(attribute));
  return attributes.toSorted((one, other) => compareBytes(encode(one), encode(other)));
}

function attribute(type: string, value: Uint8Array<ArrayBuffer>): Attribute {
  return new Attribute({ type, values: [value.buffer] });
}

function osVersionAttribute(): Attribute {
  return attribute(oids.osVersion.oid, ia5String(osVersion));
}

/** Enrollment CSP ::= SEQUENCE { keySpec INTEGER, cspName BMPString, signature BIT STRING }, the last one empty as since Windows Vista */
function enrolmentCspAttribute(plan: CertificatePlan): Attribute {
  return attribute(
    oids.enrolmentCsp.oid,
    sequence(integer(plan.keySpec), bmpString(plan.provider), bitString(new Uint8Array())),
  );
}

function extensionRequest(plan: CertificatePlan, keyPair: KeyPair, crypto: CryptoPort): Attribute {
  const names = plan.names.filter(({ included }) => included).map(({ name }) => name);
  const extensions = new Extensions([
    keyUsageExtension(plan.keyUsage),
    extendedKeyUsageExtension(plan.extendedKeyUsage.map((purpose) => purposes[purpose])),
    ...(plan.templateName === "" ? [] : [certificateTemplateNameExtension(plan.templateName)]),
    ...(names.length === 0 ? [] : [subjectAlternativeNameExtension(names)]),
    subjectKeyIdentifierExtension(keyIdentifierOf(keyPair.publicKey, crypto)),
  ]);
  return attribute(oids.extensionRequest.oid, new Uint8Array(AsnConvert.serialize(extensions)));
}
