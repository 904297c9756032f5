import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../deployment/example.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { InventorySource } from "../inventory/inventory-item.ts";
import { takeInventory } from "../inventory/take-inventory.ts";
import { roleById } from "../roles/index.ts";
import { planCertificates } from "../roles/planning/plan.ts";
import { planDeployment } from "../roles/planning/plan-deployment.ts";
import { planEveryLayout } from "../roles/planning/plan-every-layout.ts";
import { rolesPresent } from "../roles/planning/roles-present.ts";
import type { CertificatePlan } from "../roles/types.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  distinguishedName,
  dnsNames,
  issuingAuthority,
  keyFacts,
  printedFacts,
  rootAuthority,
  rsa2048,
} from "../rules/testing/build-facts.ts";
import { format } from "../text/localise.ts";
import { decideNames, undecidable } from "./decide-names.ts";
import { dueBefore } from "./due-before.ts";
import { renewalChoices } from "./renewal-choices.ts";
import { renewalNames } from "./renewal-names.ts";
import { renewalProblems } from "./renewal-problems.ts";
import { renewalRequests } from "./renewal-requests.ts";
import { renewalsOf } from "./renewals-of.ts";
import { renewedSubject } from "./renewed-subject.ts";
import { successorsOf } from "./successor-of.ts";

const now = "2026-11-20T12:00:00Z";
const selections = rolesPresent(exampleDeployment, "lync-2013").map(({ id }) => ({ role: id }));
const plans = planEveryLayout({ deployment: exampleDeployment, product: "lync-2013", selections });

function planOf(role: CertificatePlan["role"]): CertificatePlan {
  const found = plans.find((plan) => plan.role === role);
  if (found === undefined) throw new Error(`No plan of ${role}.`);
  return found;
}

const frontEnd = planOf("enterprise-front-end");
const plannedNames = (plan: CertificatePlan) => plan.names.flatMap(({ name, included }) => (included ? [name] : []));

function inUse(
  plan: CertificatePlan,
  names: readonly string[],
  changes: Partial<CertificateFacts> = {},
): InventorySource {
  const certificate = certificateFacts({
    subject: distinguishedName(plan.subject.commonName),
    subjectAlternativeNames: dnsNames(...names),
    notBefore: "2025-12-20T00:00:00.000Z",
    notAfter: "2026-12-20T12:00:00.000Z",
    ...changes,
  });
  const item = bundleFacts({
    certificates: bagged(certificate, issuingAuthority(), rootAuthority()),
    keys: [keyFacts({ publicKey: certificate.publicKey })],
  });
  return { id: plan.id, name: `${plan.server}.pfx`, readAt: now, items: [item] };
}

function renewals(sources: readonly InventorySource[], within: number | null = 45, faulty = false) {
  const inventory = takeInventory({ plans, layouts: {}, sources, requests: [], now });
  return renewalsOf(inventory, { within, faulty, now });
}

describe("what is to be renewed", () => {
  const source = inUse(frontEnd, plannedNames(frontEnd));

  it("ends within the time, or is asked for", () => {
    expect(renewals([source]).map(({ id, days }) => [id, days])).toEqual([[frontEnd.id, 30]]);
    expect(renewals([source], 20)).toEqual([]);
    expect(renewals([source], null)).toHaveLength(1);
    expect(renewals([])).toEqual([]);
  });

  it("is due on the first of the days that a printed date may mean", () => {
    const certificate = certificateFacts({
      subject: distinguishedName(frontEnd.subject.commonName),
      subjectAlternativeNames: dnsNames(...plannedNames(frontEnd)),
      notAfter: "",
    });
    const readings = ["2026-12-01T00:00:00.000Z", "2027-01-12T00:00:00.000Z"];
    const item = printedFacts({ certificate, notAfter: { text: "01/12/2027", readings } });
    const printed = { id: "store", name: "store.txt", readAt: now, items: [item] };
    expect(renewals([printed]).map(({ ends }) => ends)).toContain(readings[0]);
  });

  it("is no longer what has a successor, which is told until it is in use", () => {
    const printedOn = (day: string) => ({ text: day, readings: [day] });
    const dump = (sha1Fingerprint: string, begins: string, ends: string, uses: readonly string[]): InventorySource => ({
      id: sha1Fingerprint,
      name: `${sha1Fingerprint}.txt`,
      readAt: now,
      items: [
        printedFacts({
          certificate: certificateFacts({
            subject: distinguishedName(frontEnd.subject.commonName),
            subjectAlternativeNames: dnsNames(...plannedNames(frontEnd)),
            sha1Fingerprint,
          }),
          notBefore: printedOn(begins),
          notAfter: printedOn(ends),
          uses,
        }),
      ],
    });
    const old = dump("AA", "2025-12-20T12:00:00.000Z", "2026-12-20T12:00:00.000Z", frontEnd.uses);
    const newer = dump("BB", "2026-11-19T00:00:00.000Z", "2027-11-19T00:00:00.000Z", []);
    expect(renewals([old]).map(({ id }) => id)).toContain(frontEnd.id);
    expect(renewals([old, newer]).map(({ id }) => id)).not.toContain(frontEnd.id);
    const inventory = takeInventory({ plans, layouts: {}, sources: [old, newer], requests: [], now });
    expect(successorsOf(inventory).find(({ id }) => id === frontEnd.id)).toMatchObject({
      newer: { id: "BB" },
      ends: "2026-12-20T12:00:00.000Z",
    });
    expect(successorsOf(takeInventory({ plans, layouts: {}, sources: [old], requests: [], now }))).toEqual([]);
  });

  it("includes, on demand, what will not work", () => {
    const broken = inUse(frontEnd, plannedNames(frontEnd), {
      notAfter: "2028-01-01T00:00:00.000Z",
      publicKey: { ...rsa2048, bits: 512 },
    });
    expect(renewals([broken])).toEqual([]);
    const [renewal] = renewals([broken], 45, true);
    expect(renewal).toMatchObject({ id: frontEnd.id, key: "rsa-2048" });
    expect(renewal?.reason).not.toBeNull();
  });
});

describe("names of a renewal", () => {
  const stateOf = (found: ReturnType<typeof renewals>, name: string) =>
    found[0]?.names.find((each) => each.name === name);

  it("are those of the plan and those in use", () => {
    const [missing = "", ...others] = plannedNames(frontEnd).toReversed();
    const found = renewals([inUse(frontEnd, [...others.toReversed(), "old.contoso.com"])]);
    expect(stateOf(found, missing)).toMatchObject({ state: "gained", included: true });
    expect(stateOf(found, others[0] ?? "")).toMatchObject({ state: "kept", included: true });
    expect(stateOf(found, "old.contoso.com")).toMatchObject({ state: "in-use", included: true });
  });

  it("leave out what a public authority added by itself, and nothing else that begins with www", () => {
    const proxy = planOf("reverse-proxy");
    const names = plannedNames(proxy);
    const found = renewals([inUse(proxy, [...names, `www.${names[0]}`, "www.elsewhere.com"])]);
    expect(stateOf(found, `www.${names[0]}`)).toMatchObject({ state: "by-authority", included: false });
    expect(stateOf(found, "www.elsewhere.com")).toMatchObject({ state: "in-use", included: true });
  });
});

describe("what is decided about names", () => {
  const decisions = new Map([["old.contoso.com", false]]);

  it("is followed, but for names without which the certificate would not work", () => {
    const [renewal] = renewals([inUse(frontEnd, [...plannedNames(frontEnd), "old.contoso.com"])]);
    if (renewal === undefined) throw new Error("Nothing is due.");
    const commonName = frontEnd.subject.commonName;
    const wanted = new Map([...decisions, [commonName, false]]);
    const decided = decideNames(renewal, wanted);
    expect(decided.names.find(({ name }) => name === "old.contoso.com")?.included).toBe(false);
    expect(decided.names.find(({ name }) => name === commonName)).toMatchObject({ included: true, isFixed: true });
    expect(undecidable(renewal, wanted)).toEqual([commonName]);
  });

  it("cannot ask for what no request may have, nor for a wildcard where there may be none", () => {
    const names = ["fe01", "10.0.0.1", "*.contoso.com"];
    const edge = planOf("edge-external");
    const [renewal] = renewals([inUse(edge, [...plannedNames(edge), ...names])]);
    if (renewal === undefined) throw new Error("Nothing is due.");
    const wanted = new Map(names.map((name) => [name, true]));
    const found = decideNames(renewal, wanted).names.filter(({ name }) => names.includes(name));
    expect(found.map(({ state, included }) => [state, included])).toEqual(names.map(() => ["refused", false]));
  });

  it("never leads to a request whose names would not work, whatever is decided", () => {
    const all = plans.flatMap((plan) => {
      const [renewal] = renewals([
        inUse(plan, [...plannedNames(plan).slice(0, -1), "old.contoso.com", "*.contoso.com", "fe01"]),
      ]);
      return renewal === undefined ? [] : [renewal];
    });
    expect(all.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.infiniteStream(fc.boolean()), (renewal, stream) => {
        const wanted = new Map(renewal.names.map(({ name }) => [name, stream.next().value === true]));
        const problems = renewalProblems(decideNames(renewal, wanted));
        expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      }),
    );
  });

  it("keeps out what was left out before, until somebody wants it again", () => {
    const [, optional = ""] = plannedNames(frontEnd).filter(
      (name) => frontEnd.names.find((one) => one.name === name)?.need !== "required",
    );
    const input = { deployment: exampleDeployment, product: "lync-2013" as const, role: frontEnd.role };
    const nameChanges = { [frontEnd.id]: { addedNames: [], removedNames: [optional] } };
    const plan = planCertificates({ ...input, layout: frontEnd.layout, nameChanges }).find(
      ({ id }) => id === frontEnd.id,
    );
    const certificate = certificateFacts({ subjectAlternativeNames: dnsNames(...plannedNames(frontEnd)) });
    const names = plan === undefined ? [] : renewalNames(plan, certificate);
    expect(names.find(({ name }) => name === optional)).toMatchObject({ state: "unneeded", included: false });
  });
});

describe("the runs of requests", () => {
  it("plan exactly these certificates again, with every name in use, and the key as large as before", () => {
    const names = [...plannedNames(frontEnd), "old.contoso.com", "older.contoso.com"];
    const found = renewals([inUse(frontEnd, names, { publicKey: { ...rsa2048, bits: 4096 } })]).map((renewal) =>
      decideNames(renewal, new Map([["older.contoso.com", false]])),
    );
    const [run, ...others] = renewalRequests(found);
    expect(others).toEqual([]);
    expect(run).toMatchObject({ key: "rsa-4096", only: [frontEnd.id] });
    if (run === undefined) throw new Error("Nothing is requested.");
    const { deployment, product, ...choices } = renewalChoices({ deployment: exampleDeployment, choices: null }, run);
    expect(product).toBe("lync-2013");
    const planned = planDeployment({ deployment, product, ...choices });
    expect(planned.map(({ id }) => id)).toEqual([frontEnd.id]);
    const asked = planned.flatMap(plannedNames);
    expect(asked).toEqual(expect.arrayContaining([...plannedNames(frontEnd), "old.contoso.com"]));
    expect(asked).not.toContain("older.contoso.com");
    expect(run.replaces[frontEnd.id]).toEqual({ thumbprint: found[0]?.current.id, ends: found[0]?.ends });
  });

  it("keep the organisation of the certificate in use, where a request can hold it", () => {
    const attribute = (oid: string, value: string) => ({ oid, name: oid, value });
    const subjectOf = (...attributes: ReturnType<typeof attribute>[]) => ({ text: "", attributes });
    const inSubject = (...attributes: ReturnType<typeof attribute>[]) =>
      renewedSubject(frontEnd, subjectOf(attribute("2.5.4.3", "pool01.contoso.com"), ...attributes));
    const { commonName: _, ...planned } = frontEnd.subject;
    const old = { organization: "Contoso Old Ltd", country: "GB" };
    expect(inSubject(attribute("2.5.4.10", old.organization), attribute("2.5.4.6", old.country))).toMatchObject({
      organization: old,
      subjectChange: { args: { used: "Contoso Old Ltd, GB" } },
    });
    for (const unusable of [[], [attribute("2.5.4.6", "gb")], [attribute("2.5.4.10", "x".repeat(65))]])
      expect(inSubject(...unusable)).toEqual({ organization: planned, subjectChange: null });
    const [renewal] = renewals([inUse(frontEnd, plannedNames(frontEnd))]);
    const both = renewal === undefined ? [] : [renewal, { ...renewal, organization: old }];
    expect(renewalRequests(both).map(({ organization }) => organization)).toEqual([renewal?.organization, old]);
  });

  it("drop a planned name where the person decides so", () => {
    const dropped =
      plannedNames(frontEnd).find((name) => frontEnd.names.find((one) => one.name === name)?.need !== "required") ?? "";
    const [run] = renewalRequests(
      renewals([inUse(frontEnd, plannedNames(frontEnd))]).map((each) => decideNames(each, new Map([[dropped, false]]))),
    );
    expect(run?.nameChanges[frontEnd.id]).toEqual({ addedNames: [], removedNames: [dropped] });
  });

  it("are apart where one role has certificates of several layouts", () => {
    const layouts = roleById(frontEnd.role).layouts.map(({ id }) => id);
    const [renewal] = renewals([inUse(frontEnd, plannedNames(frontEnd))]);
    if (renewal === undefined) throw new Error("Nothing is due.");
    const each = layouts.map((layout) => ({ ...renewal, plan: { ...renewal.plan, layout } }));
    expect(renewalRequests(each).map(({ selections }) => selections.map(({ layout }) => layout))).toEqual(
      layouts.map((layout) => [layout]),
    );
  });

  it("keep what was answered before about names, but for what the renewal decides", () => {
    const [renewal] = renewals([inUse(frontEnd, [...plannedNames(frontEnd), "old.contoso.com"])]);
    if (renewal === undefined) throw new Error("Nothing is due.");
    const [run] = renewalRequests([renewal]);
    if (run === undefined) throw new Error("Nothing is requested.");
    const nameChanges = { [renewal.id]: { addedNames: ["own.contoso.com"], removedNames: ["old.contoso.com"] } };
    const { deployment: _, ...first } = renewalChoices({ deployment: exampleDeployment, choices: null }, run);
    const before = { ...first, nameChanges, friendlyNames: { [renewal.id]: "Front End 2024-01" } };
    const choices = renewalChoices({ deployment: exampleDeployment, choices: before }, run);
    expect(choices.nameChanges[renewal.id]).toEqual({
      addedNames: ["own.contoso.com", "old.contoso.com"],
      removedNames: [],
    });
    // It would no longer be unique in the store of the server.
    expect(choices.friendlyNames).toEqual({});
  });
});

describe("the day before which it must be done", () => {
  const signer = { product: "sfb-2015", role: "oauth-token-issuer", uses: ["OAuthTokenIssuer"] } as const;
  const ends = "2026-12-20T12:00:00.000Z";

  it("is the end of the certificate in use; for OAuth 24 hours before, where the product rolls", () => {
    expect(dueBefore({ product: "sfb-2015", role: frontEnd.role, uses: ["Default"] }, ends, now).by).toBe(ends);
    expect(dueBefore(signer, ends, now)).toMatchObject({
      by: "2026-12-19T12:00:00.000Z",
      citation: { document: expect.stringContaining("-Roll") },
    });
    expect(dueBefore({ ...signer, product: "lync-2010" }, ends, now).by).toBe(ends);
    expect(format(dueBefore(signer, "2026-11-01T00:00:00.000Z", now).words)).toContain("ended on 1 Nov 2026");
  });
});
