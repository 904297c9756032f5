import type { IssuerLink } from "../facts/issuance-facts.ts";
import type { CertificateSet } from "./types.ts";

/** Looks links up by the certificate that was issued. */
export type Issuers = {
  /** The certificates whose key made the signature. Where no key is known to have, those that may have. */
  readonly of: (subject: number) => readonly IssuerLink[];
  /** Every link, its own too. */
  readonly all: (subject: number) => readonly IssuerLink[];
  /** The certificate signed itself, as far as one can tell. */
  readonly isSelfSigned: (index: number) => boolean;
};

export function issuersOf({ certificates, issuance }: CertificateSet): Issuers {
  const bySubject = Map.groupBy(issuance.links, ({ subject }) => subject);
  const all = (subject: number): readonly IssuerLink[] => bySubject.get(subject) ?? [];
  const isSelfSigned = (index: number): boolean => {
    const own = all(index).find(({ issuer }) => issuer === index);
    return certificates[index]?.selfIssued === true && (own === undefined || mayHold(own));
  };
  return {
    all,
    isSelfSigned,
    of: (subject) => {
      const others = all(subject).filter((link) => link.issuer !== subject && mayHold(link));
      const holding = others.filter(({ signature }) => signature === "holds");
      return holding.length > 0 ? holding : others;
    },
  };
}

/** A signature that could not be checked may hold; one by another key does not, and key identifiers that differ name another key. */
export function mayHold({ signature, keyIdentifiers }: IssuerLink): boolean {
  return signature !== "wrong" && keyIdentifiers !== "differ";
}
