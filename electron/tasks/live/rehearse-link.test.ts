import { describe, expect, it } from "vitest";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import { rehearsalChecks, rehearsalSummary } from "#shared/rehearsal/rehearsal-checks.ts";
import { rehearsalFactsSchema } from "#shared/rehearsal/rehearsal-facts.ts";
import { format } from "#shared/text/localise.ts";
import { integer } from "../../pki/asn1/der.ts";
import { writeRevocationList } from "../../pki/crl/write-revocation-list.ts";
import { native } from "../../pki/crypto/native.ts";
import { writeBundle } from "../../pki/pkcs12/write-bundle.ts";
import { signings } from "../../testing/crafted/craft-certificate.ts";
import { type Changes, craftHierarchy, keys } from "../../testing/crafted/hierarchy.ts";
import { authorityKeyIdentifier, enhancedKeyUsage, nameOf, validity } from "../../testing/crafted/values.ts";
import type { RehearsalInput, RehearsalSide } from "../kit/types.ts";
import { rehearseLink } from "./rehearse-link.ts";

const now = "2026-11-20T12:00:00Z";
const names = { listener: "edge-int.contoso.com", initiator: "fe01.contoso.com" };
const { root } = craftHierarchy(["x"]);
const stranger = craftHierarchy(["x"], { root: { name: nameOf("Fabrikam Root CA"), keys: keys.other } }).root;

type Made = {
  readonly leaf?: Changes;
  readonly names?: readonly string[];
  readonly members?: "alone" | "reversed";
  /** The issuing authority signs with SHA-1, as those of Lync Server 2010 did. */
  readonly sha1?: true;
  /** The file holds the key of another certificate. */
  readonly swappedKey?: boolean;
  readonly provider?: string;
};

function side(name: string, { leaf: changes, members, ...made }: Made = {}, trusted = [root]): RehearsalSide {
  const signs = made.sha1 === true ? { issuing: { signs: signings.sha1 } } : {};
  const { leaf, issuing } = craftHierarchy(made.names ?? [name], { leaf: { ...changes }, ...signs });
  const certificates = { alone: [leaf], reversed: [issuing, leaf], whole: [leaf, issuing] }[members ?? "whole"];
  const data = writeBundle(
    {
      privateKey: made.swappedKey === true ? keys.other.privateKey : keys.leaf.privateKey,
      certificates: certificates.map((der) => ({ der })),
    },
    { ...legacySchannel, iterations: 1, provider: made.provider ?? legacySchannel.provider },
    "secret",
    null,
    native,
  );
  return { file: { name: `${name}.pfx`, data }, password: "secret", name, trusted };
}

async function rehearsed(changes: Partial<RehearsalInput> = {}) {
  const input = {
    listener: side(names.listener),
    initiator: side(names.initiator),
    revocation: { lists: [], responses: [] },
    now,
    ...changes,
  };
  const facts = await rehearseLink(input, native);
  expect(rehearsalFactsSchema.parse(facts)).toEqual(facts);
  const checks = rehearsalChecks(facts, { product: "lync-2013", roles: { listener: null, initiator: null }, now });
  const of = (outcome: string) =>
    checks
      .filter((check) => check.outcome === outcome)
      .map(({ side: of, ruleId, check }) => `${of} ${ruleId ?? check}`);
  return { facts, checks, fails: of("fail"), open: of("cannot-tell") };
}

describe("two ends that fit", () => {
  it("shake hands in every version, and nothing fails", async () => {
    const { facts, checks, fails, open } = await rehearsed();
    expect(facts.attempts.map(({ id, version }) => [id, version])).toEqual([
      ["tls-1.2", "TLS 1.2"],
      ["tls-1.2-ecdhe", "TLS 1.2"],
      ["tls-1.2-rsa", "TLS 1.2"],
      ["tls-1.0", "TLS 1.0"],
      ["tls-1.3", "TLS 1.3"],
    ]);
    expect(fails).toEqual([]);
    expect(open).toEqual([]);
    expect(format(rehearsalSummary(checks))).toMatch(/^The two work together/);
  });

  it("send what their files hold, without the root that the other side has", async () => {
    const { facts } = await rehearsed();
    const sentOf = (one: "listener" | "initiator") => facts[one].sent?.length;
    expect([sentOf("listener"), sentOf("initiator")]).toEqual([2, 2]);
  });
});

describe("what OpenSSL minds and Lync does not (live.md §4)", () => {
  const forServers = "1.3.6.1.5.5.7.3.1";
  const usages = (...oids: readonly string[]): Made => ({
    leaf: { extensions: { extendedKeyUsage: enhancedKeyUsage(oids) } },
  });
  it.each<[string, Made]>([
    ["an initiator for servers alone", usages(forServers)],
    ["an initiator for servers and clients", usages(forServers, "1.3.6.1.5.5.7.3.2")],
    ["a certificate signed with SHA-1", { sha1: true }],
    ["a file with its chain in reverse order", { members: "reversed" }],
  ])("%s: the handshake comes to its end, and nothing fails", async (_title, made) => {
    const { facts, fails } = await rehearsed({ initiator: side(names.initiator, made) });
    expect(facts.attempts[0]?.version).toBe("TLS 1.2");
    expect(fails).toEqual([]);
  });
});

describe("a fault of one end", () => {
  const expired = { leaf: { validity: validity("2024-01-01T00:00:00Z", "2026-01-01T00:00:00Z") } };
  const forMail = { leaf: { extensions: { extendedKeyUsage: enhancedKeyUsage(["1.3.6.1.5.5.7.3.4"]) } } };
  it.each([
    ["the listener’s name", { listener: side(names.listener, { names: ["other.contoso.com"] }) }, ["listener name"]],
    ["the initiator’s name", { initiator: side(names.initiator, { names: ["x.contoso.com"] }) }, ["initiator name"]],
    [
      "no root for the initiator at the listener",
      { listener: side(names.listener, {}, [stranger]) },
      ["initiator chain.untrusted"],
    ],
    [
      "no root for the listener at the initiator",
      { initiator: side(names.initiator, {}, [stranger]) },
      ["listener chain.untrusted"],
    ],
    ["an expired listener", { listener: side(names.listener, expired) }, ["listener validity.expired"]],
    ["an expired initiator", { initiator: side(names.initiator, expired) }, ["initiator validity.expired"]],
    [
      "a purpose that is not for servers",
      { listener: side(names.listener, forMail) },
      ["listener usage.server-authentication"],
    ],
    [
      // Lync may take it (live.md §4), but its documents ask for the usage, and they decide.
      "an initiator without any usage",
      { initiator: side(names.initiator, { leaf: { extensions: { extendedKeyUsage: null } } }) },
      ["initiator usage.server-authentication"],
    ],
    [
      "a CNG key",
      { listener: side(names.listener, { provider: "Microsoft Software Key Storage Provider" }) },
      ["listener provider.cng"],
    ],
  ] as const)("%s is that end’s fault", async (_, changes, fails) => {
    const result = await rehearsed(changes);
    expect(result.fails).toEqual(fails);
    const [first] = result.checks;
    expect(format(first?.wouldShowAs ?? { text: "", args: {} })).toMatch(/0x8009|36870/);
    // OpenSSL does not mind: it is not asked (live.md §4).
    expect(result.facts.attempts[0]?.version).toBe("TLS 1.2");
  });

  it("without roots trust stays open, and is never said", async () => {
    const bare = { ...side(names.listener), trusted: null };
    const { fails, open } = await rehearsed({ listener: bare, initiator: { ...side(names.initiator), trusted: null } });
    expect(fails).toEqual([]);
    expect(open).toEqual(expect.arrayContaining(["listener trust", "initiator trust"]));
  });

  it("an intermediate that is not sent leaves trust open: the other side may have it", async () => {
    const { fails, open } = await rehearsed({ listener: side(names.listener, { members: "alone" }) });
    expect(fails).toEqual([]);
    expect(open).toContain("listener trust");
  });

  it("a revocation list that was given is heard: who is on it fails, and the other end does not", async () => {
    const list = writeRevocationList(
      {
        issuer: nameOf("Contoso Issuing CA"),
        thisUpdate: "2026-11-18T00:00:00Z",
        nextUpdate: "2026-11-25T00:00:00Z",
        revoked: [{ serialNumber: "77", at: "2026-11-18T00:00:00Z" }],
        number: 7,
        authorityKeyIdentifier: authorityKeyIdentifier(keys.issuing.publicKey),
      },
      keys.issuing.privateKey,
      native,
    );
    const onList = side(names.initiator, { leaf: { serialNumber: integer(0x77) } });
    const revocation = { lists: [list], responses: [] };
    const { fails, checks } = await rehearsed({ initiator: onList, revocation });
    expect(fails).toEqual(["initiator revocation.revoked"]);
    expect(format(checks[0]?.wouldShowAs ?? { text: "", args: {} })).toContain("0x80092010");
  });

  it("the key of another certificate is no key of this one", async () => {
    const listener = side(names.listener, { swappedKey: true });
    await expect(rehearsed({ listener })).rejects.toMatchObject({ code: expect.stringMatching(/KEY/) });
  });

  it("a file without a key is an error", async () => {
    const listener = { ...side(names.listener), file: { name: "leaf.cer", data: craftHierarchy(["x"]).leaf } };
    await expect(rehearsed({ listener })).rejects.toMatchObject({ code: "PFX_NO_KEY" });
  });
});
