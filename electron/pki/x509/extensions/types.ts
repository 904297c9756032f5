import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { BerNode } from "../../asn1/ber.ts";

/** The facts that extensions of a certificate or a request fill. */
export type ExtensionFacts = Pick<
  CertificateFacts,
  | "subjectAlternativeNames"
  | "extendedKeyUsage"
  | "keyUsage"
  | "basicConstraints"
  | "crlDistributionPoints"
  | "authorityInformationAccess"
  | "nameConstraints"
  | "subjectKeyIdentifier"
  | "authorityKeyIdentifier"
  | "certificatePolicies"
  | "policyMappings"
  | "policyConstraints"
  | "inhibitAnyPolicy"
  | "template"
>;

export type ExtensionField = keyof ExtensionFacts;
export type ValueOf<Fact> =
  Extract<Fact, { readonly state: "present" }> extends { readonly value: infer Value } ? Value : never;

type ReaderOf<Field extends ExtensionField> = {
  readonly oid: string;
  /** The fact that it fills. */
  readonly field: Field;
  /** @param value the element inside the extension's OCTET STRING */
  readonly read: (value: BerNode) => {
    readonly value: ValueOf<ExtensionFacts[Field]>;
    /** Items beyond a limit, which were not read. */
    readonly leftOut?: number;
  };
};

/** Reads the value of one extension. Throws an AppError with the reason where the value breaks its syntax. */
export type ExtensionReader = { readonly [Field in ExtensionField]: ReaderOf<Field> }[ExtensionField];
