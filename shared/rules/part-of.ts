import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { absent } from "../facts/part.ts";
import type { Evidence } from "./types.ts";

type SharedParts = Pick<
  CertificateFacts,
  "subjectAlternativeNames" | "extendedKeyUsage" | "keyUsage" | "basicConstraints"
>;

const nothing: SharedParts = {
  subjectAlternativeNames: absent,
  extendedKeyUsage: absent,
  keyUsage: absent,
  basicConstraints: absent,
};

/** A part that certificates and requests both have: the certificate's, else the request's. */
export function partOf<Name extends keyof SharedParts>(
  { certificate, request }: Pick<Evidence, "certificate" | "request">,
  name: Name,
): SharedParts[Name] {
  const parts: SharedParts = certificate ?? request ?? nothing;
  return parts[name];
}
