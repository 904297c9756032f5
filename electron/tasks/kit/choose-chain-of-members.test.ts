import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { leavesOf } from "#shared/chain/leaves.ts";
import { openQuestionsOf } from "#shared/chain/open-questions.ts";
import { native } from "../../pki/crypto/native.ts";
import type { KeyPair } from "../../pki/crypto/port.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { chainMember } from "../../pki/x509/chain-member.ts";
import { findIssuance } from "../../pki/x509/find-issuance.ts";
import { keyUsages, makeIssued, type Wanted } from "../../testing/make-issued.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { chooseChainOfMembers } from "./choose-chain-of-members.ts";

const now = "2026-11-20T12:00:00Z";
const keys = await Promise.all(Array.from({ length: 5 }, () => native.generateRsaKey(1024)));
const keyAt = (index: number): KeyPair => {
  const found = keys[index];
  if (found === undefined) throw new RangeError();
  return found;
};
const rootCa = { name: "Root CA", keys: keyAt(0) };
const issuingCa = { name: "Issuing CA", keys: keyAt(1) };
const server = { name: "fe01.contoso.com", keys: keyAt(2), dnsNames: ["fe01.contoso.com"] };
const oldRootCa = { name: "Old Root CA", keys: keyAt(3) };
const authority = { authority: {}, keyUsage: keyUsages.sign };

const root = makeIssued({ ...rootCa, ...authority });
const issuing = makeIssued({ ...issuingCa, ...authority, issuer: rootCa });
const leaf = makeIssued({ ...server, issuer: issuingCa });
const oldRoot = makeIssued({
  ...oldRootCa,
  ...authority,
  notBefore: "2000-01-01T00:00:00Z",
  notAfter: "2021-01-01T00:00:00Z",
});
const crossOf = (changes: Partial<Wanted> = {}): Uint8Array<ArrayBuffer> =>
  makeIssued({
    ...rootCa,
    ...authority,
    issuer: oldRootCa,
    notAfter: "2024-01-01T00:00:00Z",
    notBefore: "2021-01-01T00:00:00Z",
    ...changes,
  });

const choose = (ders: readonly Uint8Array[], at = now) =>
  chooseChainOfMembers(
    ders.map((der) => chainMember(der, native)),
    0,
    at,
    native,
  );
const reasonsOf = (chain: ReturnType<typeof choose>) => chain.leftOut.map(({ index, reason }) => [index, reason]);

describe("the chosen chain", () => {
  it("goes to the valid root whatever the order of both (dotnet/runtime issue 59584)", () => {
    const cross = crossOf();
    for (const order of [
      [leaf, issuing, cross, oldRoot, root],
      [leaf, issuing, root, cross, oldRoot],
      [leaf, oldRoot, cross, root, issuing],
    ]) {
      const chain = choose(order);
      expect(chain.members.map(({ parsed }) => parsed.der)).toEqual(
        [leaf, issuing, root].map((der) => chainMember(der, native).parsed.der),
      );
      expect(reasonsOf(chain).toSorted()).toEqual(
        [
          [order.indexOf(cross), "expired"],
          [order.indexOf(oldRoot), "expired"],
        ].toSorted(),
      );
    }
  });

  it("keeps a self-signed root for a cross-signed certificate whose issuer is absent, later or not", () => {
    const cross = crossOf({ notBefore: "2026-06-01T00:00:00Z", notAfter: "2040-01-01T00:00:00Z" });
    const chain = choose([leaf, issuing, cross, root]);
    expect(chain).toMatchObject({ complete: true, indexes: [0, 1, 3] });
    expect(reasonsOf(chain)).toEqual([[2, "issuer-absent"]]);
  });

  it("keeps a valid issuer for an expired one of the same key, as after a renewal", () => {
    const before = makeIssued({
      ...issuingCa,
      ...authority,
      issuer: rootCa,
      notBefore: "2020-01-01T00:00:00Z",
      notAfter: "2025-01-01T00:00:00Z",
    });
    const chain = choose([leaf, before, issuing, root]);
    expect(chain.indexes).toEqual([0, 2, 3]);
    expect(reasonsOf(chain)).toEqual([[1, "expired"]]);
    expect(choose([leaf, before, issuing, root], "2024-06-01T00:00:00Z").indexes).toEqual([0, 1, 3]);
  });

  it("never takes an issuer whose key did not sign, and says that it stands there (scop/portecle issue 50)", () => {
    for (const identifiers of [false, true]) {
      const renewed = makeIssued({ name: issuingCa.name, keys: keyAt(4), ...authority, issuer: rootCa, identifiers });
      const own = makeIssued({ ...server, issuer: issuingCa, identifiers });
      const chain = choose([own, renewed, root]);
      expect(chain).toMatchObject({
        indexes: [0],
        complete: false,
        namesakes: [{ because: identifiers ? "other-identifier" : "other-key" }],
      });
      expect(reasonsOf(chain)).toEqual([
        [1, "other-key"],
        [2, "not-related"],
      ]);
      expect(
        choose([own, renewed, makeIssued({ ...issuingCa, ...authority, issuer: rootCa, identifiers }), root]).indexes,
      ).toEqual([0, 2, 3]);
    }
  });

  it("ends in a loop of issuers", () => {
    const one = makeIssued({ ...issuingCa, ...authority, issuer: rootCa });
    const other = makeIssued({ ...rootCa, ...authority, issuer: issuingCa });
    expect(choose([leaf, one, other])).toMatchObject({ indexes: [0, 1, 2], complete: false });
  });

  it("says of more than it follows that there is more", () => {
    const authorities = Array.from({ length: 40 }, (_, level) =>
      makeIssued({
        name: `CA ${level}`,
        keys: keyAt(1),
        ...authority,
        issuer: { name: `CA ${level + 1}`, keys: keyAt(1) },
      }),
    );
    const chain = choose([makeIssued({ ...server, issuer: { name: "CA 0", keys: keyAt(1) } }), ...authorities]);
    expect(chain.limit).toBe("chain-length");
    expect(chain.path).toHaveLength(32);
    expect(chain.leftOut.every(({ reason }) => reason === "limit")).toBe(true);
    expect(openQuestionsOf(chain)).toHaveLength(1);
  });

  it("gives two leaves of one file a chain each", () => {
    const second = makeIssued({ name: "fe02.contoso.com", keys: keyAt(4), issuer: issuingCa });
    const members = [root, leaf, issuing, second].map((der) => chainMember(der, native));
    const set = { certificates: members.map(({ facts }) => facts), issuance: findIssuance(members, native) };
    expect(leavesOf(set)).toEqual([1, 3]);
  });

  it("has an open question, and no verdict, where a signature cannot be checked", () => {
    const blind = { ...native, verify: () => null };
    const members = [leaf, issuing, root].map((der) => chainMember(der, native));
    const chain = chooseChainOfMembers(members, 0, now, blind);
    expect(chain).toMatchObject({ complete: true, indexes: [0, 1, 2] });
    expect(openQuestionsOf(chain)).toHaveLength(2);
  });
});

/** What OpenSSL says of chains that its own and our policies refuse; the error numbers of openssl-verify(1). */
const refused: readonly (readonly [
  what: string,
  kind: string | null,
  errors: readonly number[],
  chain: readonly Uint8Array[],
])[] = [
  ["a healthy chain", null, [], [leaf, issuing, root]],
  [
    "a server certificate as issuer",
    "no-authority",
    [79],
    [leaf, makeIssued({ ...issuingCa, authority: null, issuer: rootCa }), root],
  ],
  [
    "an issuer that says that it is no authority",
    "no-authority",
    [79],
    [leaf, makeIssued({ ...issuingCa, authority: { cA: false }, keyUsage: keyUsages.sign, issuer: rootCa }), root],
  ],
  [
    "an issuer that may not sign certificates",
    "no-certificate-signing",
    [79, 32, 26],
    [leaf, makeIssued({ ...issuingCa, authority: {}, keyUsage: keyUsages.listsOnly, issuer: rootCa }), root],
  ],
  [
    "one authority too many",
    "path-length",
    [25],
    [
      leaf,
      issuing,
      makeIssued({
        ...rootCa,
        authority: { pathLength: 0 },
        keyUsage: keyUsages.sign,
        issuer: oldRootCa,
        identifiers: false,
      }),
      makeIssued({ ...oldRootCa, ...authority }),
    ],
  ],
  [
    "a name that the issuer may not issue for",
    "name-not-permitted",
    [47],
    [leaf, makeIssued({ ...issuingCa, ...authority, permittedDns: "fabrikam.com", issuer: rootCa }), root],
  ],
  [
    "an authority for client certificates",
    "purpose-excluded",
    [79, 26],
    [leaf, makeIssued({ ...issuingCa, ...authority, extendedKeyUsage: "1.3.6.1.5.5.7.3.2", issuer: rootCa }), root],
  ],
  [
    "an unknown critical extension",
    "critical-extension",
    [34],
    [makeIssued({ ...server, criticalOid: "1.2.3.4", issuer: issuingCa }), issuing, root],
  ],
  ["a root of version 1", null, [], [leaf, issuing, makeIssued({ ...rootCa, version1: true })]],
];

describe.skipIf(!hasOpenssl())("the policies beside openssl verify", () => {
  const folder = mkdtempSync(join(tmpdir(), "keyspec-chain-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const verify = ([first, ...issuers]: readonly Uint8Array[]): string => {
    const write = (name: string, ders: readonly (Uint8Array | undefined)[]): string => {
      const path = join(folder, name);
      writeFileSync(path, ders.map((der) => (der === undefined ? "" : writePem("CERTIFICATE", der))).join(""));
      return path;
    };
    const files = {
      leaf: write("leaf.pem", [first]),
      untrusted: write("untrusted.pem", issuers.slice(0, -1)),
      trusted: write("trusted.pem", issuers.slice(-1)),
    };
    const { stdout, stderr } = spawnSync(
      "openssl",
      [
        "verify",
        "-auth_level",
        "0",
        "-attime",
        String(Date.parse(now) / 1_000),
        "-purpose",
        "sslserver",
        "-no-CApath",
        "-trusted",
        files.trusted,
        "-untrusted",
        files.untrusted,
        files.leaf,
      ],
      { encoding: "utf8" },
    );
    return stdout + stderr;
  };

  it.each(refused)("judge %s alike", (_what, kind, errors, ders) => {
    const chain = choose(ders);
    expect(chain.indexes).toHaveLength(ders.length);
    expect(chain.problems.map((problem) => problem.kind)).toEqual(kind === null ? [] : [kind]);
    const said = verify(ders);
    if (errors.length === 0) expect(said).toMatch(/OK/);
    else
      expect(
        errors.some((error) => said.includes(`error ${error} at`)),
        said,
      ).toBe(true);
  });

  it("finds no issuer where ours has a namesake only (error 20)", () => {
    const renewed = makeIssued({
      name: issuingCa.name,
      keys: keyAt(4),
      ...authority,
      issuer: rootCa,
      identifiers: true,
    });
    const own = makeIssued({ ...server, issuer: issuingCa, identifiers: true });
    expect(verify([own, renewed, root])).toContain("error 20 at");
    expect(choose([own, renewed, root]).complete).toBe(false);
  });
});
