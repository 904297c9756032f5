import { presentValue } from "#shared/facts/part.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { writeOcspRequest } from "../../pki/ocsp/write-ocsp-request.ts";
import { orNull } from "../../pki/or-null.ts";
import { chainMember } from "../../pki/x509/chain-member.ts";
import { findIssuance } from "../../pki/x509/find-issuance.ts";

/** What to ask of an OCSP responder: its address and the request, DER. */
export type OcspQuestion = { readonly url: string; readonly request: Uint8Array<ArrayBuffer> };

/**
 * The questions that certificates lead to whose issuer is among them: one for each address of each certificate.
 *
 * @param ders certificates in any order; one that cannot be read is passed over
 */
export function ocspQuestions(ders: readonly Uint8Array[], crypto: CryptoPort): readonly OcspQuestion[] {
  const members = ders.flatMap((der) => orNull(() => chainMember(der, crypto)) ?? []);
  const { links } = findIssuance(members, crypto);
  return links.flatMap(({ subject, issuer, signature }) => {
    const certificate = members[subject];
    const authority = members[issuer];
    if (subject === issuer || signature !== "holds" || certificate === undefined || authority === undefined) return [];
    const places = presentValue(certificate.facts.authorityInformationAccess) ?? [];
    const request = writeOcspRequest(certificate, authority, crypto);
    return places.filter(({ method }) => method === "ocsp").map(({ url }) => ({ url, request }));
  });
}
