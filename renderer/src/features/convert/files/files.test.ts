import { describe, expect, it } from "vitest";
import type { Facts } from "#shared/facts/facts.ts";
import type { FileContentKind } from "#shared/facts/file-contents.ts";
import { rules } from "#shared/rules/index.ts";
import {
  bundleFacts,
  certificateFacts,
  keyFacts,
  namingIssuers,
  p256,
  requestFacts,
} from "#shared/rules/testing/build-facts.ts";
import { evidence, ruleContext } from "#shared/rules/testing/outcome-of.ts";
import type { Rule } from "#shared/rules/types.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { fromText } from "../../../host/files.ts";
import { callsOf } from "./calls-of.ts";
import { type Conditions, conversionObstacle, holdsBothHalves } from "./conversion-obstacle.ts";
import { describeFile } from "./describe-file.ts";
import { fileCellsOf } from "./file-cells.ts";
import { fileStateOf } from "./file-state.ts";
import { hasNoPassword, isClosed, type Reading } from "./reading.ts";
import { shortReason } from "./short-reasons.ts";

const at = "2026-11-20T12:00:00Z";
const read = (items: readonly Facts[], kind: FileContentKind = "pfx"): Reading => ({
  outcome: { ok: true, value: { contents: [{ kind, encoding: "DER" }], items, notes: [], closed: null } },
  at,
  round: 0,
});
const refused = (code: "PFX_WRONG_PASSWORD" | "PFX_PASSWORD_REQUIRED" | "FORMAT_TRUNCATED"): Reading => ({
  outcome: { ok: false, error: { code, message: literal(`What ${code} means.`) } },
  at,
  round: 0,
});
const cngKey = keyFacts({ provider: "Microsoft Software Key Storage Provider", keySpec: null });
const factOf = (reading: Reading, label: string) =>
  describeFile("a.pfx", reading, "lync-2013").facts.find((fact) => fact.label === label)?.value;

/** Whether a rule judges a port of a server by what only the port shows. */
function needsPort(rule: Rule): boolean {
  const context = ruleContext({ role: "mediation" });
  const answer = { status: 403, reason: "Forbidden", server: null, schemes: [], diagnostics: [] };
  const versions = [{ version: "TLS 1.3", accepted: true, cipher: null, failure: null } as const];
  const port = evidence({ ...namingIssuers(20_000), sip: { answer, failure: null }, versions });
  return rule.applies(port, context) && !rule.applies({ ...port, endpoint: null }, context);
}

describe("the row of a file", () => {
  it("says that a file with a CNG key will not work with Lync, and where the key is", () => {
    const reading = read([bundleFacts({ keys: [cngKey] })]);
    expect(describeFile("a.pfx", reading, "lync-2013").asItIs).toEqual({
      verdict: "will-not-work",
      label: "Will not work with Lync Server 2013 as it is: CNG key",
    });
    expect(factOf(reading, "Provider")).toBe("Microsoft Software Key Storage Provider (CNG)");
    expect(factOf(reading, "KeySpec")).toBe("Not present");
    expect(factOf(reading, "Key")).toBe("RSA, 2048 bits");
  });

  it("names two reasons of the gravest kind, and no lesser one", () => {
    const expired = certificateFacts({ notAfter: "2020-01-01T00:00:00Z" });
    const bundle = bundleFacts({ keys: [cngKey] });
    const certificates = bundle.certificates.map((each, index) =>
      index === 0 ? { ...each, certificate: expired } : each,
    );
    expect(describeFile("a.pfx", read([{ ...bundle, certificates }]), "lync-2013").asItIs?.label).toBe(
      "Will not work with Lync Server 2013 as it is: CNG key, expired",
    );
  });

  it("says that a file is ready where no rule objects", () => {
    expect(describeFile("a.pfx", read([bundleFacts({})]), "lync-2013").asItIs).toEqual({
      verdict: "works",
      label: "Right format for Lync Server 2013",
    });
  });

  it("judges for the product that was chosen", () => {
    const reading = read([bundleFacts({ keys: [cngKey] })]);
    expect(describeFile("a.pfx", reading, "sfb-2019").asItIs?.verdict).toBe("works-with-warnings");
    expect(describeFile("a.pfx", reading, "cisco-uc").asItIs?.label).toContain("Cisco");
  });

  it("gives no verdict on a certificate alone, which cannot show where its key lives", () => {
    const reading = read([certificateFacts()], "certificate");
    expect(describeFile("a.cer", reading, "lync-2013").asItIs).toBeNull();
    expect(factOf(reading, "Format")).toBe("Certificate (DER)");
    expect(factOf(reading, "Certificate")).toBe("pool01.contoso.com, until 31 Dec 2027");
  });

  it("has words for every rule about a PFX that can decide the badge", () => {
    const ofRequests = [
      "form.repeated-extension-request",
      "form.critical-extension-request",
      "usage.client-authentication",
      "usage.requested-usage",
      "signature.request-signature",
    ];
    const silent = rules
      .filter(
        ({ severity, products }) => severity !== "notice" && (products === "all" || products.includes("lync-2013")),
      )
      // Rules of single roles do not run without one.
      .filter(({ roles }) => !Array.isArray(roles))
      .filter(({ id }) => !ofRequests.includes(id))
      .filter((rule) => !needsPort(rule))
      // Its facts are of certificate files.
      .filter(({ id }) => id !== "key.of-another-certificate")
      // Without a role no names are known, so these have nothing to compare.
      .filter(({ id }) => !["names.required", "names.conditional", "names.common-name", "names.left-out"].includes(id))
      .filter(({ id }) => shortReason(id) === null);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe("whether a file can be converted", () => {
  const obstacle = "It cannot be converted to this target, which takes RSA keys only.";

  it("is told apart from whether it works as it is: a CNG key can, an elliptic curve cannot", () => {
    const cng = fileStateOf(read([bundleFacts({ keys: [cngKey] })]), null);
    const curve = fileStateOf(read([bundleFacts({})]), obstacle);
    expect(cng).toEqual({ id: "ready", tone: "good", label: "Can be converted", problem: null });
    expect(curve).toEqual({ id: "blocked", tone: "bad", label: "Cannot be converted", problem: obstacle });
  });

  it("asks for the password of a file that is closed, and for another after a wrong one", () => {
    expect(fileStateOf(refused("PFX_PASSWORD_REQUIRED"), null)).toMatchObject({
      id: "locked",
      label: "Needs its password",
    });
    expect(fileStateOf(refused("PFX_WRONG_PASSWORD"), null)).toMatchObject({
      id: "locked",
      label: "Needs another password",
    });
  });

  it("says why a file cannot be read, and that one was not looked at yet", () => {
    expect(fileStateOf(refused("FORMAT_TRUNCATED"), obstacle)).toEqual({
      id: "blocked",
      tone: "bad",
      label: "Cannot be read",
      problem: "What FORMAT_TRUNCATED means.",
    });
    expect(fileStateOf(undefined, null).id).toBe("waiting");
  });
});

describe("the cells of a file", () => {
  it("are what its first certificate and key say", () => {
    expect(fileCellsOf(read([bundleFacts({ keys: [cngKey] })]))).toMatchObject({
      certificate: "pool01.contoso.com",
      expires: "2027-12-31",
      provider: "Microsoft Software Key Storage Provider",
      key: "RSA, 2048 bits",
      keySpec: null,
    });
  });

  it("are empty where a file is closed", () => {
    const cells = fileCellsOf(refused("PFX_WRONG_PASSWORD"));
    expect(Object.values(cells).every((cell) => cell === null)).toBe(true);
  });
});

describe("what keeps a file from being converted", () => {
  const legacy: Conditions = { target: "legacy-schannel", options: {}, hasCompanions: false, keepsPassword: true };

  it("is nothing while the file is not read or closed", () => {
    expect(conversionObstacle(undefined, legacy)).toBeNull();
    expect(conversionObstacle(refused("PFX_WRONG_PASSWORD"), legacy)).toBeNull();
  });

  it("is nothing for a CNG key, which is what the conversion is for", () => {
    expect(conversionObstacle(read([bundleFacts({ keys: [cngKey] })]), legacy)).toBeNull();
  });

  it("is damage", () => {
    expect(conversionObstacle(refused("FORMAT_TRUNCATED"), legacy)).toContain("undamaged");
  });

  it("is a missing key, but not for a P7B", () => {
    const keyless = read([bundleFacts({ keys: [] })]);
    expect(conversionObstacle(keyless, legacy)).toContain("no private key");
    expect(conversionObstacle(keyless, { ...legacy, target: "p7b" })).toBeNull();
  });

  it("is an elliptic curve for a CryptoAPI provider, but not for modern software or a key storage provider", () => {
    const elliptic = read([bundleFacts({ keys: [keyFacts({ publicKey: p256 })] })]);
    expect(conversionObstacle(elliptic, legacy)).toContain("RSA keys only");
    expect(conversionObstacle(elliptic, { ...legacy, target: "modern" })).toBeNull();
    const options = { provider: "Microsoft Software Key Storage Provider" };
    expect(conversionObstacle(elliptic, { ...legacy, target: "windows-2019-plus", options })).toBeNull();
  });

  it("is a key whose certificate is not there, but not several keys, as long as one of them fits", () => {
    const alone = keyFacts({ certificateIndexes: [] });
    expect(conversionObstacle(read([bundleFacts({ keys: [alone] })]), legacy)).toContain("belongs to its private key");
    const two = [keyFacts({}), keyFacts({ publicKey: p256 })];
    expect(conversionObstacle(read([bundleFacts({ keys: two })]), legacy)).toBeNull();
    expect(conversionObstacle(read([bundleFacts({ keys: two.slice(1) })]), legacy)).toContain("RSA keys only");
    expect(conversionObstacle(read([bundleFacts({ keys: [keyFacts({}), keyFacts({})] })]), legacy)).toBeNull();
  });

  it("is the lack of a password, unless a new one is chosen", () => {
    const open = read([bundleFacts({ password: "empty" })]);
    expect(hasNoPassword(open)).toBe(true);
    expect(conversionObstacle(open, legacy)).toContain("Choose a new password");
    expect(conversionObstacle(open, { ...legacy, keepsPassword: false })).toBeNull();
  });

  it("is a bare certificate or key without its other half, unless files are given beside it", () => {
    const certificate = read([certificateFacts()], "certificate");
    const both = read([certificateFacts()], "private-key");
    const key = read([], "private-key");
    expect(conversionObstacle(certificate, legacy)).toContain("no private key");
    expect(conversionObstacle(certificate, { ...legacy, hasCompanions: true })).toBeNull();
    expect(conversionObstacle(both, legacy)).toBeNull();
    expect(conversionObstacle(key, legacy)).toContain("without its certificate");
    expect(conversionObstacle(key, { ...legacy, target: "p7b", hasCompanions: true })).toContain("no certificate");
    expect(conversionObstacle(key, { ...legacy, hasCompanions: true })).toBeNull();
  });

  it("is looked for among the files themselves where bare keys and bare certificates are both there", () => {
    const certificate = read([certificateFacts()], "certificate");
    const key = read([], "private-key");
    const whole = read([bundleFacts({ keys: [cngKey] })]);
    expect(holdsBothHalves([certificate, whole, key])).toBe(true);
    expect(holdsBothHalves([key, whole, refused("FORMAT_TRUNCATED")])).toBe(false);
    expect(holdsBothHalves([certificate, whole])).toBe(false);
  });

  it("is a request, whatever is given beside it", () => {
    const request = read([requestFacts()], "request");
    expect(conversionObstacle(request, { ...legacy, hasCompanions: true })).toContain("neither a private key");
  });
});

describe("the calls that read files", () => {
  const file = (name: string, bytes = 10) => ({ ...fromText(name, ""), bytes });

  it("are bounded by number and by bytes, and keep the order", () => {
    const many = Array.from({ length: 60 }, (_, index) => file(`${index}`));
    const calls = callsOf(many, () => null);
    expect(calls.map(({ files }) => files.length)).toEqual([25, 25, 10]);
    expect(calls.flatMap(({ files }) => files)).toEqual(many);
    const large = [file("a", 1_500_000), file("b", 1_500_000), file("c", 16_000_000), file("d", 1)];
    expect(callsOf(large, () => null).map(({ files }) => files.map(({ name }) => name))).toEqual([
      ["a"],
      ["b"],
      ["c"],
      ["d"],
    ]);
  });

  it("have one password each", () => {
    const passwords: Readonly<Record<string, string>> = { b: "other" };
    const calls = callsOf([file("a"), file("b"), file("c")], ({ name }) => passwords[name] ?? null);
    expect(calls.map(({ password }) => password)).toEqual([null, "other", null]);
  });

  it("are made again for closed files only", () => {
    expect([refused("PFX_WRONG_PASSWORD"), refused("FORMAT_TRUNCATED"), read([])].map(isClosed)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
