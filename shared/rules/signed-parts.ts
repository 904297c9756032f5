import { type SignatureStanding, signatureAlgorithmOf } from "../catalogue/signature-algorithms.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { certificateName, commonNameOf } from "../facts/certificate-name.ts";
import { isShown } from "../facts/is-shown.ts";
import { signedCertificatesOf } from "./certificates-of.ts";
import { placeOf } from "./place-of.ts";
import type { Evidence, FactPath } from "./types.ts";

/** One signature that somebody checks, with the name of what was signed. */
type SignedPart = {
  readonly title: string;
  readonly algorithm: CertificateFacts["signatureAlgorithm"];
  /** Of the algorithm, as administrators know it. */
  readonly algorithmTitle: string;
  readonly standing: SignatureStanding;
  readonly at: FactPath;
};

/** The signatures of the certificate and its issuers, without a root's own, or that of the request. */
export function signedPartsOf(evidence: Evidence): readonly SignedPart[] {
  const { certificate, request } = evidence;
  if (certificate === null && request !== null) {
    const title = commonNameOf(request.subject) ?? request.subject.text;
    if (!isShown(request, "signatureAlgorithm")) return [];
    return [signedPart(title, request.signatureAlgorithm, "request.signatureAlgorithm")];
  }
  const shown = signedCertificatesOf(evidence).filter((each) => isShown(each, "signatureAlgorithm"));
  return shown.map((each) =>
    signedPart(certificateName(each), each.signatureAlgorithm, placeOf(evidence, each, "signatureAlgorithm")),
  );
}

function signedPart(title: string, algorithm: SignedPart["algorithm"], at: FactPath): SignedPart {
  const { title: algorithmTitle, standing } = signatureAlgorithmOf(algorithm);
  return { title, algorithm, algorithmTitle, standing, at };
}
