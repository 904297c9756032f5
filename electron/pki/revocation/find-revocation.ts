import type { RevocationFacts } from "#shared/facts/revocation-facts.ts";
import { findSigners } from "../crl/find-signers.ts";
import type { RevocationListMember } from "../crl/read-revocation-list.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { findResponders } from "../ocsp/find-responders.ts";
import type { OcspMember } from "../ocsp/read-ocsp-response.ts";
import type { SetMember } from "../x509/chain-member.ts";

/**
 * What revocation lists and OCSP responses say beside a set of certificates, and whose keys signed them. Decides nothing: shared/chain does.
 *
 * @param members in the order of the set
 */
export function findRevocation(
  { lists, responses }: { readonly lists: readonly RevocationListMember[]; readonly responses: readonly OcspMember[] },
  members: readonly SetMember[],
  crypto: CryptoPort,
): RevocationFacts {
  return { ...findSigners(lists, members, crypto), ...findResponders(responses, members, crypto) };
}
