import { describe, expect, it } from "vitest";
import { limits } from "#shared/limits.ts";
import { type Identity, makeCertificate } from "../../testing/make-certificate.ts";
import { native } from "../crypto/native.ts";
import { portable } from "../crypto/portable.ts";
import { type ChainMember, chainMember } from "./chain-member.ts";
import { findIssuance } from "./find-issuance.ts";

const keys = await Promise.all(Array.from({ length: 4 }, () => native.generateRsaKey(1024)));
const [rootKey, issuingKey, leafKey, otherKey] = keys;
if (rootKey === undefined || issuingKey === undefined || leafKey === undefined || otherKey === undefined)
  throw new TypeError();

const root = makeCertificate("Root", rootKey, null, native);
const issuing = makeCertificate("Issuing", issuingKey, root, native);
const leaf = makeCertificate("fe01.contoso.com", leafKey, issuing, native);
const stranger = makeCertificate("Stranger", otherKey, null, native);

const members = (...identities: readonly Identity[]): readonly ChainMember[] =>
  identities.map(({ certificate }) => chainMember(certificate, native));
const linksOf = (...identities: readonly Identity[]) =>
  findIssuance(members(...identities), native)
    .links.map(({ subject, issuer, signature }) => `${subject} by ${issuer}: ${signature}`)
    .toSorted();

describe("findIssuance", () => {
  it("says who issued whom, whatever the order, and who issued itself", () => {
    expect(linksOf(root, issuing, leaf, stranger)).toEqual([
      "0 by 0: holds",
      "1 by 0: holds",
      "2 by 1: holds",
      "3 by 3: holds",
    ]);
  });

  it("names every certificate of the issuer's name, and which of them did not sign", () => {
    const impostor = makeCertificate("Issuing", otherKey, root, native);
    expect(linksOf(leaf, impostor, issuing)).toEqual(["0 by 1: wrong", "0 by 2: holds"]);
  });

  it("speaks of a repeated certificate once", () => {
    const found = findIssuance(members(leaf, issuing, leaf), native);
    expect(found.repeated).toEqual([2]);
    expect(found.links).toHaveLength(1);
  });

  it("finds the same with portable cryptography", () => {
    const all = members(root, leaf, issuing);
    expect(findIssuance(all, portable)).toEqual(findIssuance(all, native));
  });

  it("counts what its limits leave out of 2,000 authorities of one name", () => {
    const [one] = members(makeCertificate("Same", otherKey, { ...root, name: "Same" }, native));
    if (one === undefined) throw new TypeError();
    let verifications = 0;
    const counting: typeof native = {
      ...native,
      verify: (...parts) => {
        verifications += 1;
        return native.verify(...parts);
      },
    };
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      ...one,
      facts: {
        ...one.facts,
        sha256Fingerprint: `${index}`,
        publicKey: { ...one.facts.publicKey, fingerprint: `${index}` },
      },
    }));
    const found = findIssuance(many, counting);
    expect(found.links).toHaveLength(limits.issuerLinks);
    expect(found.linksLeftOut).toBe(many.length * many.length - limits.issuerLinks);
    expect(verifications).toBe(limits.signatureWork);
    expect(found.checksLeftOut).toBe(limits.issuerLinks - limits.signatureWork);
  });
});
