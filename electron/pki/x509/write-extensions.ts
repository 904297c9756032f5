import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import {
  AccessDescription,
  AuthorityInfoAccessSyntax,
  AuthorityKeyIdentifier,
  BasicConstraints,
  CRLDistributionPoints,
  DistributionPoint,
  DistributionPointName,
  ExtendedKeyUsage,
  Extension,
  GeneralName,
  KeyIdentifier,
  KeyUsage,
  KeyUsageFlags,
  SubjectAlternativeName,
  SubjectKeyIdentifier,
} from "@peculiar/asn1-x509";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import type { RequestTemplate } from "#shared/guide/requests/types.ts";
import { fieldsOf, readBer, tags } from "../asn1/ber.ts";
import { readBitString } from "../asn1/ber-values.ts";
import { bmpString, integer, objectIdentifier, sequence } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort } from "../crypto/port.ts";
import type { KeyUsageBit } from "./key-usage-bits.ts";

/** An extension around the finished encoding of its value. */
function extension(oid: string, critical: boolean, value: ArrayBuffer | Uint8Array): Extension {
  return new Extension({ extnID: oid, critical, extnValue: new OctetString(value) });
}

function encode(oid: string, critical: boolean, value: object): Extension {
  return extension(oid, critical, AsnConvert.serialize(value));
}

/** Subject Alternative Name with dNSName entries, in order; critical only where the subject is empty, which KeySpec never writes. */
export function subjectAlternativeNameExtension(names: readonly string[]): Extension {
  const value = new SubjectAlternativeName(names.map((dNSName) => new GeneralName({ dNSName })));
  return encode(oids.subjectAltName.oid, false, value);
}

/** Enhanced Key Usage from dotted identifiers. */
export function extendedKeyUsageExtension(purposes: readonly string[]): Extension {
  return encode(oids.extendedKeyUsage.oid, false, new ExtendedKeyUsage([...purposes]));
}

/** Key Usage, critical. digitalSignature and keyEncipherment give `03 02 05 a0`, as certreq writes 0xa0 (formats.md §4.1). */
export function keyUsageExtension(bits: readonly KeyUsageBit[]): Extension {
  const flags = bits.reduce((sum, bit) => sum | KeyUsageFlags[bit], 0);
  return encode(oids.keyUsage.oid, true, new KeyUsage(flags));
}

/** Basic Constraints, critical. `pathLength` undefined: any. */
export function basicConstraintsExtension(certificateAuthority: boolean, pathLength?: number): Extension {
  const value = new BasicConstraints({
    cA: certificateAuthority,
    ...(pathLength !== undefined && { pathLenConstraint: pathLength }),
  });
  return encode(oids.basicConstraints.oid, true, value);
}

/** SHA-1 of the bits of the public key (RFC 5280 §4.2.1.2 method 1), as Windows computes it. `publicKey`: SubjectPublicKeyInfo, DER. */
export function keyIdentifierOf(publicKey: Uint8Array, crypto: CryptoPort): Uint8Array<ArrayBuffer> {
  const fields = fieldsOf(readBer(publicKey, { name: sources.publicKey, base: 0 }), "SubjectPublicKeyInfo");
  fields.next(tags.sequence, "AlgorithmIdentifier");
  return crypto.digest("sha1", readBitString(fields.next(tags.bitString, "subjectPublicKey")).bytes);
}

export function subjectKeyIdentifierExtension(keyIdentifier: Uint8Array): Extension {
  return encode(oids.subjectKeyIdentifier.oid, false, new SubjectKeyIdentifier(keyIdentifier));
}

export function authorityKeyIdentifierExtension(keyIdentifier: Uint8Array): Extension {
  return encode(
    oids.authorityKeyIdentifier.oid,
    false,
    new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyIdentifier) }),
  );
}

/** CRL Distribution Points: one point with one URL. */
export function crlDistributionPointsExtension(url: string): Extension {
  const name = new DistributionPointName({ fullName: [new GeneralName({ uniformResourceIdentifier: url })] });
  return encode(
    oids.crlDistributionPoints.oid,
    false,
    new CRLDistributionPoints([new DistributionPoint({ distributionPoint: name })]),
  );
}

/** Authority Information Access: where the issuer's certificate is. */
export function authorityInformationAccessExtension(issuerUrl: string): Extension {
  const accessLocation = new GeneralName({ uniformResourceIdentifier: issuerUrl });
  const value = new AuthorityInfoAccessSyntax([
    new AccessDescription({ accessMethod: oids.caIssuers.oid, accessLocation }),
  ]);
  return encode(oids.authorityInformationAccess.oid, false, value);
}

/** Certificate Template Name (v1): a bare BMPString, for example "WebServer" (formats.md §4.1). */
export function certificateTemplateNameExtension(name: string): Extension {
  return extension(oids.certificateTemplateName.oid, false, bmpString(name));
}

/**
 * Certificate Template Information (v2). The library's identifiers end at arcs of 2^56, and templates have longer ones (formats.md §4.1).
 *
 * CertificateTemplateOID ::= SEQUENCE { templateID OBJECT IDENTIFIER, templateMajorVersion INTEGER, templateMinorVersion INTEGER OPTIONAL }
 */
export function certificateTemplateExtension(template: Extract<RequestTemplate, { kind: "information" }>): Extension {
  return extension(oids.certificateTemplate.oid, false, certificateTemplateValue(template));
}

/** The value of that extension alone, DER. */
export function certificateTemplateValue({
  oid,
  majorVersion,
  minorVersion,
}: Extract<RequestTemplate, { kind: "information" }>): Uint8Array<ArrayBuffer> {
  return sequence(
    objectIdentifier(oid),
    integer(majorVersion),
    ...(minorVersion === null ? [] : [integer(minorVersion)]),
  );
}
