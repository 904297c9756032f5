import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../deployment/example.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { InventorySource } from "../inventory/inventory-item.ts";
import { takeInventory } from "../inventory/take-inventory.ts";
import { planCertificates } from "../roles/planning/plan.ts";
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
import { renewalRequests } from "./renewal-requests.ts";
import { renewalsOf } from "./renewals-of.ts";

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

describe("the runs of requests", () => {
  it("plan the certificates again with every name in use, and the key as large as before", () => {
    const names = [...plannedNames(frontEnd), "old.contoso.com", "older.contoso.com"];
    const found = renewals([inUse(frontEnd, names, { publicKey: { ...rsa2048, bits: 4096 } })]);
    const [run, ...others] = renewalRequests(found, new Set(["older.contoso.com"]));
    expect(others).toEqual([]);
    expect(run).toMatchObject({ key: "rsa-4096", only: [frontEnd.id] });
    const [selection] = run?.selections ?? [];
    if (run === undefined || selection === undefined) throw new Error("Nothing is requested.");
    const planned = planCertificates({
      ...{ deployment: exampleDeployment, product: "lync-2013" as const, nameChanges: run.nameChanges },
      ...selection,
    }).find(({ id }) => id === frontEnd.id);
    const asked = planned === undefined ? [] : plannedNames(planned);
    expect(asked).toEqual(expect.arrayContaining([...plannedNames(frontEnd), "old.contoso.com"]));
    expect(asked).not.toContain("older.contoso.com");
  });

  it("drop a planned name where the person decides so", () => {
    const [, dropped = ""] = plannedNames(frontEnd);
    const [run] = renewalRequests(renewals([inUse(frontEnd, plannedNames(frontEnd))]), new Set([dropped]));
    expect(run?.nameChanges[frontEnd.id]).toEqual({ addedNames: [], removedNames: [dropped] });
  });
});
