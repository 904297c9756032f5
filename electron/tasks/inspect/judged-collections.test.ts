import { describe, expect, it } from "vitest";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { factSections } from "#shared/present/facts/fact-sections.ts";
import { examplePlan } from "#shared/rules/testing/outcome-of.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { native } from "../../pki/crypto/native.ts";
import { cngKey, collectionText, type SampleServer, schannelKey } from "../../testing/collection-text.ts";
import { craftHierarchy, keys } from "../../testing/crafted/hierarchy.ts";
import { namesOf } from "../../testing/crafted/judge-crafted.ts";
import { nameOf, validity } from "../../testing/crafted/values.ts";
import { inspectFile } from "./inspect-file.ts";

const now = "2026-11-20T12:00:00Z";
const plan = examplePlan();
const { root, issuing, leaf } = craftHierarchy(namesOf(plan));
const stranger = craftHierarchy(["x"], { root: { name: nameOf("Fabrikam Root CA"), keys: keys.other } }).root;

const good: SampleServer = {
  personal: [
    { der: leaf, key: schannelKey, uses: ["Default", "WebServicesInternal"], friendlyName: "Front End 2026-11" },
  ],
  roots: [root, stranger],
  intermediates: [issuing],
};

function inspected(text: string) {
  return inspectFile({ name: "keyspec-FE01.txt", data: new TextEncoder().encode(text), password: null }, native);
}

function judged(changes: Partial<SampleServer> = {}) {
  const [facts] = inspected(collectionText({ ...good, ...changes })).items;
  if (facts?.kind !== "collection") throw new TypeError("It is no collection.");
  const verdicts = judgeFacts(facts, "keyspec-FE01.txt", {
    product: plan.product,
    role: plan.role,
    plans: [plan],
    now,
  });
  const [first] = verdicts;
  const rows = factSections(facts, now).flatMap((section) => section.rows);
  return {
    verdict: first?.verdict,
    findings: first?.findings.filter(({ severity }) => severity !== "notice").map(({ ruleId }) => ruleId),
    unknown: first?.unknown.map(format),
    count: verdicts.length,
    row: (id: string) => rows.find((row) => row.id === id)?.value.map(formatted),
  };
}

describe("what a server says about itself", () => {
  it("answers provider, KeySpec, signatures and trust, so that it works may be said", () => {
    const { verdict, findings, unknown, row } = judged();
    expect({ verdict, findings }).toEqual({ verdict: "works", findings: [] });
    expect(unknown?.join("\n")).not.toMatch(/trust|provider/i);
    expect(row("trusted")?.[0]).toBe(
      "Yes: Contoso Root CA is in Trusted Root Certification Authorities of the server (2 certificates)",
    );
    expect(row("store-ClientAuthIssuer")).toEqual(["Not there, or not open to the script (0x80070002)"]);
    expect(row("uses")).toEqual(["Default", "WebServicesInternal"]);
    expect(row("friendlyName")).toEqual(["Front End 2026-11"]);
  });

  it.each([
    ["a CNG key", { personal: [{ der: leaf, key: cngKey }] }, ["provider.cng"]],
    ["a signing key", { personal: [{ der: leaf, key: { ...schannelKey, keySpec: 2 } }] }, ["keyspec.at-signature"]],
    ["a certificate without its key", { personal: [{ der: leaf, key: null }] }, ["key.absent"]],
    ["no root of its chain", { roots: [stranger] }, ["chain.untrusted"]],
    ["an intermediate among the roots", { roots: [root, issuing] }, ["server.misplaced-intermediate"]],
    ["its issuer among the untrusted", { disallowed: [issuing] }, ["server.disallowed"]],
    ["the certificate itself among the untrusted", { disallowed: [leaf] }, ["server.disallowed"]],
  ] as const)("%s will not work", (_, changes, findings) => {
    expect(judged(changes)).toMatchObject({ verdict: "will-not-work", findings });
  });

  it("an intermediate among the roots of Windows Server 2008 R2 does no harm", () => {
    const windows = { title: "Windows Server 2008 R2 Standard", version: "6.1.7601.65536" };
    expect(judged({ windows, roots: [root, issuing] })).toMatchObject({ verdict: "works", findings: [] });
  });

  it("an expired certificate is told by the day, whatever language the server speaks", () => {
    const old = craftHierarchy(namesOf(plan), {
      leaf: { validity: validity("2024-01-01T00:00:00Z", "2026-01-01T00:00:00Z") },
    });
    expect(judged({ personal: [{ der: old.leaf, key: schannelKey }] })).toMatchObject({
      verdict: "will-not-work",
      findings: ["validity.expired"],
    });
  });

  it("hears .NET where certutil printed nothing, and leaves a CNG key open there", () => {
    expect(judged({ certutil: false })).toMatchObject({ verdict: "works", findings: [] });
    expect(judged({ certutil: false, personal: [{ der: leaf, key: cngKey }] })).toMatchObject({
      verdict: "cannot-tell",
    });
  });

  it("leaves archived certificates, and authorities without a key, alone", () => {
    const personal = [
      { der: leaf, key: schannelKey, archived: true },
      { der: issuing, key: null },
    ];
    expect(judged({ personal }).count).toBe(0);
  });

  it("counts the names of the roots where the server sends them", () => {
    const many = Array.from({ length: 400 }, (_, index) => {
      const name = nameOf(`Root CA number ${index} of a company with quite a long name in it`);
      return craftHierarchy(["x"], { root: { name, keys: keys.other } }).root;
    });
    const roots = [root, ...many];
    expect(judged({ roots }).findings).toEqual([]);
    expect(judged({ roots, settings: { SendTrustedIssuerList: "1" } }).findings).toEqual(["server.issuer-list"]);
    expect(judged({ roots, settings: { SendTrustedIssuerList: "0" } }).findings).toEqual([]);
    const windows = { title: "Windows Server 2008 R2 Standard", version: "6.1.7601.65536" };
    expect(judged({ roots, windows, settings: { SendTrustedIssuerList: "-" } }).findings).toEqual([
      "server.issuer-list",
    ]);
  }, 30_000);
});

describe("a collection that is not whole", () => {
  const text = collectionText(good);

  it("says so, and gives what is there", () => {
    const { items, notes } = inspected(text.slice(0, text.indexOf("#### certutil")));
    expect(items).toMatchObject([{ kind: "collection", complete: false, assignments: { state: "not-collected" } }]);
    expect(notes.map(formatted).join(" ")).toContain("The end of this collection is missing");
  });

  it.each([
    [
      "cut off in its roots",
      (whole: string) => whole.slice(0, whole.indexOf("-----BEGIN", whole.indexOf("store Root"))),
    ],
    ["cut off before its intermediates", (whole: string) => whole.slice(0, whole.indexOf("#### store CA"))],
    [
      "whose root store was not open",
      (whole: string) =>
        whole.replace(/(#### store Root\r\n)[\s\S]*?(?=#### store CA)/, "$1StoreFault: 0x80070005\r\n"),
    ],
    [
      "with a damaged root",
      (whole: string) => whole.replace(/(#### store Root[\s\S]*?-----BEGIN CERTIFICATE-----\r\n)[^\r]+/, "$1!!!!"),
    ],
  ])("%s says nothing of what the server does not trust", (_, change) => {
    const [facts] = inspected(change(text)).items;
    if (facts?.kind !== "collection") throw new TypeError("It is no collection.");
    expect(facts.around.anchors).toBeNull();
    const asked = { product: plan.product, role: plan.role, plans: [plan], now };
    const [verdict] = judgeFacts(facts, "keyspec-FE01.txt", asked);
    expect(verdict?.findings.map(({ ruleId }) => ruleId)).not.toContain("chain.untrusted");
    expect(verdict?.unknown.map(format).join(" ")).toMatch(/trust|issuer/);
  });

  it("is an error where not even the Personal store is there", () => {
    expect(() => inspected(text.slice(0, text.indexOf("#### store My")))).toThrow(/ends too early|cut|missing/i);
  });

  it("counts a damaged certificate, and reads the others", () => {
    const damaged = text.replace(/(#### store Root[\s\S]*?-----BEGIN CERTIFICATE-----\r\n)[^\r]+/, "$1!!!!");
    const { items, notes } = inspected(damaged);
    expect(items).toMatchObject([{ kind: "collection", certificates: [{ whole: true }] }]);
    expect(notes.map(formatted).join(" ")).toContain("1 certificate of the collection could not be read");
  });

  it("says that the script lacked the rights of an administrator", () => {
    const { notes } = inspected(collectionText({ ...good, administrator: false }));
    expect(notes.map(formatted).join(" ")).toContain("was not run as administrator");
  });

  it("is read with any line ends and from UTF-16, as Notepad saves it", () => {
    const unix = inspected(text.replaceAll("\r\n", "\n")).items;
    const wide = inspectFile(
      { name: "keyspec-FE01.txt", data: Uint8Array.from(Buffer.from(`\ufeff${text}`, "utf16le")), password: null },
      native,
    ).items;
    expect(unix).toEqual(inspected(text).items);
    expect(wide).toEqual(inspected(text).items);
  });
});
