import { type Contact, isFetchable } from "#shared/chain/contacts.ts";
import { presentValue } from "#shared/facts/part.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { writeOcspRequest } from "../../pki/ocsp/write-ocsp-request.ts";
import { orNull } from "../../pki/or-null.ts";
import { type ChainMember, chainMember } from "../../pki/x509/chain-member.ts";
import { findIssuance } from "../../pki/x509/find-issuance.ts";
import type { ContactsInput } from "../kit/types.ts";

/** What to ask of an address. */
export type ContactQuestion = {
  readonly contact: Contact;
  /** false: no certificate names it for that; it is not to be contacted. */
  readonly isNamed: boolean;
  /** An OCSP request, DER (RFC 6960 §4.1); null: the address is simply fetched. */
  readonly request: Uint8Array<ArrayBuffer> | null;
};

/**
 * The questions for some addresses: one for each, and for an OCSP responder one for each certificate that names it and whose issuer is there.
 *
 * @returns at least one for each address, in the order of the addresses. A certificate that cannot be read names nothing
 */
export function contactQuestions(
  { certificates, contacts }: ContactsInput,
  crypto: CryptoPort,
): readonly ContactQuestion[] {
  const members = certificates.flatMap((der) => orNull(() => chainMember(der, crypto)) ?? []);
  const requests = contacts.some(({ kind }) => kind === "ocsp") ? ocspRequests(members, crypto) : [];
  return contacts.flatMap((contact): readonly ContactQuestion[] => {
    const isNamed =
      isFetchable(contact.url) && members.some(({ facts }) => addressesOf(facts, contact.kind).includes(contact.url));
    if (!isNamed || contact.kind !== "ocsp") return [{ contact, isNamed, request: null }];
    const own = requests.filter(({ url }) => url === contact.url);
    return own.length === 0
      ? [{ contact, isNamed: false, request: null }]
      : own.map(({ request }) => ({ contact, isNamed, request }));
  });
}

function addressesOf(
  { crlDistributionPoints, authorityInformationAccess }: ChainMember["facts"],
  kind: Contact["kind"],
): readonly string[] {
  if (kind === "list") return presentValue(crlDistributionPoints) ?? [];
  const wanted = kind === "ocsp" ? "ocsp" : "ca-issuers";
  return (presentValue(authorityInformationAccess) ?? [])
    .filter(({ method }) => method === wanted)
    .map(({ url }) => url);
}

function ocspRequests(members: readonly ChainMember[], crypto: CryptoPort) {
  return findIssuance(members, crypto).links.flatMap(({ subject, issuer, signature }) => {
    const certificate = members[subject];
    const authority = members[issuer];
    if (subject === issuer || signature !== "holds" || certificate === undefined || authority === undefined) return [];
    const request = writeOcspRequest(certificate, authority, crypto);
    return addressesOf(certificate.facts, "ocsp").map((url) => ({ url, request }));
  });
}
