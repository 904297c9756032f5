import type { AroundFacts } from "../facts/around-facts.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { chooseChain } from "./choose-chain.ts";
import { demandsOf, withAround } from "./sets.ts";
import type { CertificateSet, ChosenChain } from "./types.ts";

type Chosen = {
  readonly own: CertificateSet;
  readonly around: AroundFacts | undefined;
  readonly now: string;
  readonly chain: ChosenChain;
};

/** What was chosen last for a certificate: the verdict, the facts and what could be asked are all drawn from one chain. */
const last = new WeakMap<CertificateFacts, Chosen>();

/**
 * The chain of one certificate of an item with what stands around the item, as the products see it. Asked again for the same facts and time
 * it is the same object, without a second search.
 *
 * @param own the certificates of the item itself
 * @param leaf index into them
 * @param now ISO 8601
 */
export function chainAround(
  own: CertificateSet,
  leaf: number,
  now: string,
  around: AroundFacts | undefined,
): ChosenChain {
  const certificate = own.certificates[leaf];
  const known = certificate && last.get(certificate);
  if (known !== undefined && known.around === around && known.now === now && areSame(known.own, own))
    return known.chain;
  const chain = chooseChain(withAround(own, around), leaf, now, demandsOf(around));
  if (certificate !== undefined) last.set(certificate, { own, around, now, chain });
  return chain;
}

function areSame(one: CertificateSet, other: CertificateSet): boolean {
  if (one.issuance !== other.issuance || one.certificates.length !== other.certificates.length) return false;
  return one.certificates.every((certificate, index) => certificate === other.certificates[index]);
}
