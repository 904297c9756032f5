import { describe, expect, it } from "vitest";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import type { AnchorChoice } from "#shared/facts/around-facts.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { factSections } from "#shared/present/facts/fact-sections.ts";
import { examplePlan } from "#shared/rules/testing/outcome-of.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { writeRevocationList } from "../../pki/crl/write-revocation-list.ts";
import { native } from "../../pki/crypto/native.ts";
import { writeBundle } from "../../pki/pkcs12/write-bundle.ts";
import { craftHierarchy, keys } from "../../testing/crafted/hierarchy.ts";
import { namesOf } from "../../testing/crafted/judge-crafted.ts";
import { authorityKeyIdentifier, nameOf } from "../../testing/crafted/values.ts";
import { inspectWithMaterial } from "./inspect-file.ts";
import { surround } from "./surround.ts";

const now = "2026-11-20T12:00:00Z";
const plan = examplePlan();
const { root, issuing, leaf } = craftHierarchy(namesOf(plan));
const stranger = craftHierarchy(["x"], { root: { name: nameOf("Fabrikam Root CA"), keys: keys.other } }).root;
const leafSerial = "12345678";

type Given = {
  readonly members?: readonly Uint8Array[];
  readonly beside?: readonly Uint8Array[];
  readonly anchors?: { readonly choice: AnchorChoice; readonly certificates: readonly Uint8Array[] };
  readonly lists?: readonly Uint8Array[];
};

/** A PFX of the example's Front End with what was given beside it, as Inspect judges it. */
function judged({ members = [leaf, issuing], beside = [], anchors, lists = [] }: Given) {
  const data = writeBundle(
    { privateKey: keys.leaf.privateKey, certificates: members.map((der) => ({ der })) },
    { ...legacySchannel, iterations: 1 },
    "secret",
    null,
    native,
  );
  const { inspected, own } = inspectWithMaterial({ name: "fe01.pfx", data, password: "secret" }, native);
  const [around = null] = surround(
    { sets: own, beside, anchors: anchors ?? null, revocation: { lists, responses: [] } },
    native,
  );
  const [facts] = inspected.items;
  if (facts?.kind !== "bundle") throw new TypeError("It is no PFX.");
  const item = around === null ? facts : { ...facts, around };
  const [verdict] = judgeFacts(item, "fe01.pfx", { product: plan.product, role: plan.role, plans: [plan], now });
  if (verdict === undefined) throw new TypeError("Nothing was judged.");
  const rows = factSections(item, now).flatMap((section) => section.rows);
  return {
    verdict: verdict.verdict,
    findings: verdict.findings.filter(({ severity }) => severity !== "notice").map(({ ruleId }) => ruleId),
    notices: verdict.findings.filter(({ severity }) => severity === "notice").map(({ ruleId }) => ruleId),
    unknown: verdict.unknown.map(format),
    row: (id: string) => rows.find((row) => row.id === id)?.value.map(formatted),
  };
}

const list = (changes: Partial<Parameters<typeof writeRevocationList>[0]> = {}, key = keys.issuing) =>
  writeRevocationList(
    {
      issuer: nameOf("Contoso Issuing CA"),
      thisUpdate: "2026-11-18T00:00:00Z",
      nextUpdate: "2026-11-25T00:00:00Z",
      revoked: [],
      number: 7,
      authorityKeyIdentifier: authorityKeyIdentifier(key.publicKey),
      ...changes,
    },
    key.privateKey,
    native,
  );

describe("trusted roots", () => {
  it("without any the verdict says that nobody looked at trust and revocation, and stays", () => {
    const { verdict, unknown } = judged({ members: [leaf, issuing, root] });
    expect(verdict).toBe("works");
    expect(unknown.join("\n")).toMatch(/Whether the servers trust Contoso Root CA[\s\S]*was revoked/);
  });

  it("complete the chain of a file that has no root", () => {
    const { verdict, row } = judged({ anchors: { choice: "files", certificates: [stranger, root] } });
    expect(verdict).toBe("works");
    expect(row("order")).toContain("Contoso Root CA");
    expect(row("trusted")?.[0]).toMatch(/^Yes: Contoso Root CA is among the trusted roots that you chose \(2\)/);
  });

  it("that do not have the root refuse the file", () => {
    const chosen = { choice: "files", certificates: [stranger] } as const;
    expect(judged({ members: [leaf, issuing, root], anchors: chosen })).toMatchObject({
      verdict: "will-not-work",
      findings: ["chain.untrusted"],
    });
    expect(judged({ anchors: chosen })).toMatchObject({ verdict: "will-not-work", findings: ["chain.untrusted"] });
  });

  it("of this computer, or public ones, leave it open: the servers may have others", () => {
    for (const choice of ["system", "public"] as const) {
      const { verdict, unknown } = judged({
        members: [leaf, issuing, root],
        anchors: { choice, certificates: [stranger] },
      });
      expect(verdict).toBe("cannot-tell");
      expect(unknown[0]).toMatch(/Whether your servers trust Contoso Root CA is not known/);
    }
  });

  it("are no intermediate certificates: Windows takes only self-signed ones (KB2795828)", () => {
    const { verdict, findings } = judged({ anchors: { choice: "files", certificates: [issuing] } });
    expect({ verdict, findings }).toEqual({ verdict: "will-not-work", findings: ["chain.untrusted"] });
  });

  it("complete the chain through an intermediate certificate in another file, which is noted", () => {
    const { verdict, findings, notices } = judged({
      members: [leaf],
      beside: [issuing],
      anchors: { choice: "files", certificates: [root] },
    });
    expect({ verdict, findings }).toEqual({ verdict: "works", findings: [] });
    expect(notices).toContain("chain.issuer-beside");
  });

  it("leave it open where no issuer was given: the servers may have the intermediate certificates", () => {
    for (const certificates of [[root], [stranger]]) {
      const { verdict, findings, unknown } = judged({ members: [leaf], anchors: { choice: "files", certificates } });
      expect({ verdict, findings }).toEqual({ verdict: "cannot-tell", findings: ["chain.issuer-missing"] });
      expect(unknown.join()).toMatch(/neither in the files nor among the trusted roots that you chose/);
    }
  });

  it("do not make a wrong signature right", () => {
    const forged = craftHierarchy(namesOf(plan), { root: { keys: keys.other } }).root;
    expect(judged({ anchors: { choice: "files", certificates: [forged] } }).verdict).toBe("will-not-work");
  });
});

describe("revocation lists", () => {
  const chosen = { choice: "files", certificates: [root] } as const;

  it("revoked: will not work, with the date", () => {
    const revoked = list({ revoked: [{ serialNumber: leafSerial, at: "2026-11-01T00:00:00Z" }] });
    const { verdict, findings, row } = judged({ anchors: chosen, lists: [revoked] });
    expect({ verdict, findings }).toEqual({ verdict: "will-not-work", findings: ["revocation.revoked"] });
    expect(row("revocation")?.[0]).toMatch(/revoked on .*2026/);
  });

  it("good: works, and until when it is said", () => {
    const { verdict, unknown, row } = judged({ anchors: chosen, lists: [list()] });
    expect({ verdict, unknown }).toEqual({ verdict: "works", unknown: [] });
    expect(row("revocation")?.[0]).toMatch(/not revoked, says the revocation list of .*2026/);
  });

  it.each([
    ["out of date", list({ nextUpdate: "2026-11-19T00:00:00Z" }), /out of date/],
    ["not valid yet", list({ thisUpdate: "2026-11-21T00:00:00Z" }), /not valid yet/],
    ["signed by somebody else", list({}, keys.other), /did not sign/],
  ])("%s: cannot tell, with the reason", (_what, crl, reason) => {
    const { verdict, unknown } = judged({ anchors: chosen, lists: [crl] });
    expect(verdict).toBe("cannot-tell");
    expect(unknown[0]).toMatch(reason);
  });

  it("out of date still say who was revoked: only a hold is taken back", () => {
    const revoked = [{ serialNumber: leafSerial, at: "2026-11-01T00:00:00Z" }];
    const old = list({ nextUpdate: "2026-11-19T00:00:00Z", revoked });
    expect(judged({ anchors: chosen, lists: [old] }).findings).toEqual(["revocation.revoked"]);
  });

  it("of which one cannot be read: it hides no other", () => {
    const revoked = list({ revoked: [{ serialNumber: leafSerial, at: "2026-11-01T00:00:00Z" }] });
    const text = Buffer.from(list()).toString("latin1");
    const inMonth99 = Buffer.from(text.replace("261118", "269918"), "latin1");
    expect(inMonth99.equals(list())).toBe(false);
    const { verdict, findings } = judged({ anchors: chosen, lists: [inMonth99, revoked] });
    expect({ verdict, findings }).toEqual({ verdict: "will-not-work", findings: ["revocation.revoked"] });
  });

  it("of another authority say nothing", () => {
    const other = list({ issuer: nameOf("Fabrikam CA") }, keys.other);
    expect(judged({ anchors: chosen, lists: [other] }).verdict).toBe("works");
  });
});
