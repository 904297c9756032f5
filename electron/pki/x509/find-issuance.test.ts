import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Identity, makeCertificate } from "../../testing/make-certificate.ts";
import { native } from "../crypto/native.ts";
import { portable } from "../crypto/portable.ts";
import { buildChain, type Chain, type ChainMember, chainFacts, chainMember } from "./build-chain.ts";

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
const pathOf = (chain: Chain): readonly string[] => chain.path.map(({ facts }) => facts.subject.text);

describe("buildChain", () => {
  it("orders leaf, issuing CA and root whatever their order in the file, and sets strangers aside", () => {
    const all = members(root, issuing, leaf, stranger);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
        const chain = buildChain(shuffled, native);
        if (chain.path[0]?.facts.subject.text === "CN=Stranger") return;
        expect(pathOf(chain)).toEqual(["CN=fe01.contoso.com", "CN=Issuing", "CN=Root"]);
        expect(chain.others.map(({ facts }) => facts.subject.text)).toEqual(["CN=Stranger"]);
        expect(chain).toMatchObject({ complete: true, signaturesValid: true });
      }),
    );
  });

  it("starts from the leaf that it is given", () => {
    const all = members(stranger, root, issuing, leaf);
    expect(pathOf(buildChain(all, native, all[3]))).toEqual(["CN=fe01.contoso.com", "CN=Issuing", "CN=Root"]);
  });

  it("counts a repeated certificate once", () => {
    const chain = buildChain(members(leaf, issuing, leaf, root, issuing), native);
    expect(pathOf(chain)).toHaveLength(3);
    expect(chain.others).toEqual([]);
  });

  it("says that a chain without its root is incomplete", () => {
    expect(buildChain(members(leaf, issuing), native)).toMatchObject({ complete: false, signaturesValid: true });
  });

  it("takes the issuer whose key fits among two of the same name, as after a renewal of the CA", () => {
    const impostor = makeCertificate("Issuing", otherKey, root, native);
    const chain = buildChain(members(leaf, impostor, issuing, root), native);
    expect(chain).toMatchObject({ complete: true, signaturesValid: true });
    expect(chain.path[1]?.facts.sha256Fingerprint).toBe(members(issuing)[0]?.facts.sha256Fingerprint);
  });

  it("does not trust a name alone: a wrong signature is reported", () => {
    const impostor = makeCertificate("Issuing", otherKey, root, native);
    expect(buildChain(members(leaf, impostor, root), native)).toMatchObject({ complete: true, signaturesValid: false });
  });

  it("ends when two authorities certify each other", () => {
    const one = makeCertificate("One", issuingKey, { ...makeCertificate("Two", otherKey, null, native) }, native);
    const two = makeCertificate("Two", otherKey, { ...makeCertificate("One", issuingKey, null, native) }, native);
    const end = makeCertificate("End", leafKey, one, native);
    const chain = buildChain(members(end, one, two), native);
    expect(pathOf(chain)).toEqual(["CN=End", "CN=One", "CN=Two"]);
    expect(chain.complete).toBe(false);
  });

  it("stays quick for a file full of authorities of one name", () => {
    const many = Array.from({ length: 100 }, () =>
      makeCertificate("Same", otherKey, { ...root, name: "Same" }, native),
    );
    const started = performance.now();
    const chain = buildChain(members(...many), native);
    expect(chain.path.length + chain.others.length).toBe(100);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("is complete for one self-signed certificate", () => {
    expect(buildChain(members(root), native)).toMatchObject({ complete: true, signaturesValid: true });
  });

  it("is empty for no certificate", () => {
    expect(chainFacts(buildChain([], native))).toEqual({
      kind: "chain",
      path: [],
      others: [],
      complete: false,
      signaturesValid: false,
    });
  });

  it("finds the same with portable cryptography", () => {
    const all = members(root, leaf, issuing);
    expect(chainFacts(buildChain(all, portable))).toEqual(chainFacts(buildChain(all, native)));
  });
});
