import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import type { Facts } from "../../facts/facts.ts";
import type { OcspResponseFacts } from "../../facts/ocsp-response-facts.ts";
import type { RequestFacts } from "../../facts/request-facts.ts";
import type { RevocationListFacts } from "../../facts/revocation-list-facts.ts";

/** Facts that carry the thing itself. */
export type EncodedFacts = CertificateFacts | RequestFacts | RevocationListFacts | OcspResponseFacts;

/** The certificates, requests, lists and responses of one thing of a file. */
export function encodedIn(facts: Facts): readonly EncodedFacts[] {
  switch (facts.kind) {
    case "certificate":
    case "request":
    case "revocation-list":
    case "ocsp-response":
      return [facts];
    case "bundle":
      return facts.certificates.map(({ certificate }) => certificate);
    case "chain":
    case "endpoint":
    case "locked-bundle":
      return facts.certificates;
    default:
      return [];
  }
}

/** What people call one of them: by its subject, its issuer or its responder; "" where it says none. */
export function encodedName(facts: EncodedFacts): string {
  switch (facts.kind) {
    case "certificate":
    case "request":
      return certificateName(facts);
    case "revocation-list":
      return certificateName({ subject: facts.issuer });
    case "ocsp-response":
      return facts.responder?.name == null ? "" : certificateName({ subject: facts.responder.name });
  }
}
