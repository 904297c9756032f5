import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { Facts } from "../facts/facts.ts";
import { presentValue } from "../facts/part.ts";
import { limits } from "../limits.ts";
import { chooseChain } from "./choose-chain.ts";
import { leavesOf } from "./leaves.ts";
import { demandsOf, setOfFacts, withAround } from "./sets.ts";

/** An address that a certificate names: of its revocation list, of an OCSP responder, of its issuer's certificate. */
export type Contact = { readonly kind: "list" | "ocsp" | "issuer"; readonly url: string };

export type Contacts = {
  /** Each address once, in the order in which they are asked. */
  readonly contacts: readonly Contact[];
  /** Addresses that KeySpec does not fetch: other protocols than HTTP, such as LDAP. */
  readonly others: readonly string[];
};

/**
 * What can be asked over HTTP about the chains of some items: the revocation lists and OCSP responders of every certificate below the root,
 * and where a chain does not reach its root the certificate of the issuer that is missing. Nothing is contacted here.
 *
 * @param now ISO 8601
 */
export function contactsOf(items: readonly Facts[], now: string): Contacts {
  const named = items.flatMap((facts) => chainsOfItem(facts, now)).flatMap(namedBy);
  const distinct = [...new Map(named.map((contact) => [`${contact.kind} ${contact.url}`, contact])).values()];
  return {
    contacts: distinct.filter(({ url }) => isFetchable(url)).slice(0, limits.contacts),
    others: [...new Set(distinct.filter(({ url }) => !isFetchable(url)).map(({ url }) => url))],
  };
}

type Path = { readonly path: readonly CertificateFacts[]; readonly complete: boolean };

function chainsOfItem(facts: Facts, now: string): readonly Path[] {
  const own = setOfFacts(facts);
  if (own === null) return [];
  const around = "around" in facts ? facts.around : undefined;
  return leavesOf(own).map((leaf) => chooseChain(withAround(own, around), leaf, now, demandsOf(around)));
}

function namedBy({ path, complete }: Path): readonly Contact[] {
  return path.flatMap((certificate, at): readonly Contact[] => {
    const isLast = at === path.length - 1;
    if (isLast && complete) return [];
    const places = presentValue(certificate.authorityInformationAccess) ?? [];
    const of = (method: (typeof places)[number]["method"]): readonly string[] =>
      places.filter((place) => place.method === method).map(({ url }) => url);
    return [
      ...(isLast ? of("ca-issuers").map((url) => ({ kind: "issuer", url }) as const) : []),
      ...(presentValue(certificate.crlDistributionPoints) ?? []).map((url) => ({ kind: "list", url }) as const),
      // The question names the issuer's key, so the issuer must be known.
      ...(isLast ? [] : of("ocsp").map((url) => ({ kind: "ocsp", url }) as const)),
    ];
  });
}

/** An address without a name and password in it, of HTTP without TLS, as such addresses are (RFC 5280 §8: TLS would ask for itself). */
function isFetchable(text: string): boolean {
  return /^http:\/\/[^/@\s]+(?:\/[^\s]*)?$/i.test(text);
}
