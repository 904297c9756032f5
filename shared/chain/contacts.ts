import { fromBase64 } from "../api/wire.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { Facts } from "../facts/facts.ts";
import { presentValue } from "../facts/part.ts";
import { limits } from "../limits.ts";
import { chainAround } from "./chain-around.ts";
import { leavesOf } from "./leaves.ts";
import { setOfFacts } from "./sets.ts";

/** What an address is named for: a revocation list, an OCSP responder, the issuer's certificate. */
export const contactKinds = ["list", "ocsp", "issuer"] as const;

/** An address that a certificate names. */
export type Contact = { readonly kind: (typeof contactKinds)[number]; readonly url: string };

export type Contacts = {
  /** Each address once, in the order in which they are asked. */
  readonly contacts: readonly Contact[];
  /** The certificates that name them, and their issuers, DER: what `inspect.fetch` needs to ask them. */
  readonly certificates: readonly Uint8Array<ArrayBuffer>[];
  /** Addresses that KeySpec does not fetch: other protocols than HTTP, such as LDAP. */
  readonly others: readonly string[];
};

/**
 * What can be asked over HTTP about the chains of some items: the revocation lists and OCSP responders of every certificate below the root,
 * and where a chain does not reach its root the certificate of the issuer that is missing. Nothing is contacted here. Once an issuer was
 * fetched, its own addresses come to light.
 *
 * @param now ISO 8601
 */
export function contactsOf(items: readonly Facts[], now: string): Contacts {
  const named = items.flatMap((facts) => chainsOfItem(facts, now)).flatMap(namedBy);
  const fetchable = distinct(named.filter(({ url }) => isFetchable(url)));
  const contacts = fetchable.slice(0, limits.contacts);
  const asked = new Set(contacts.map(keyOf));
  const naming = named.filter((contact) => asked.has(keyOf(contact))).flatMap(({ certificates }) => certificates);
  return {
    contacts: contacts.map(({ kind, url }) => ({ kind, url })),
    certificates: [...new Set(naming)].map(fromBase64),
    others: [...new Set(named.filter(({ url }) => !isFetchable(url)).map(({ url }) => url))],
  };
}

/** With the certificate that names it and, for a question about it, its issuer, in base64. */
type Named = Contact & { readonly certificates: readonly string[] };

function keyOf({ kind, url }: Contact): string {
  return `${kind} ${url}`;
}

function distinct(named: readonly Named[]): readonly Named[] {
  return [...new Map(named.map((contact) => [keyOf(contact), contact])).values()];
}

type Path = { readonly path: readonly CertificateFacts[]; readonly complete: boolean };

function chainsOfItem(facts: Facts, now: string): readonly Path[] {
  const own = setOfFacts(facts);
  if (own === null) return [];
  const around = "around" in facts ? facts.around : undefined;
  return leavesOf(own).map((leaf) => chainAround(own, leaf, now, around));
}

/** A certificate that was only printed names nothing: what came back could not be held against it. */
function namedBy({ path, complete }: Path): readonly Named[] {
  return path.flatMap((certificate, at): readonly Named[] => {
    const { encoded } = certificate;
    const issuer = path[at + 1];
    if ((issuer === undefined && complete) || encoded === null) return [];
    const places = presentValue(certificate.authorityInformationAccess) ?? [];
    const of = (method: (typeof places)[number]["method"]): readonly string[] =>
      places.filter((place) => place.method === method).map(({ url }) => url);
    const named = (kind: Contact["kind"], urls: readonly string[], ...issuers: readonly string[]): readonly Named[] =>
      urls.map((url) => ({ kind, url, certificates: [encoded, ...issuers] }));
    return [
      ...(issuer === undefined ? named("issuer", of("ca-issuers")) : []),
      ...named("list", presentValue(certificate.crlDistributionPoints) ?? []),
      // The question names the issuer's key, so the issuer must be known.
      ...(typeof issuer?.encoded === "string" ? named("ocsp", of("ocsp"), issuer.encoded) : []),
    ];
  });
}

/** An address without a name and password in it, of HTTP without TLS, as such addresses are (RFC 5280 §8: TLS would ask for itself). */
export function isFetchable(text: string): boolean {
  return /^http:\/\/[^/@\s]+(?:\/[^\s]*)?$/i.test(text);
}
