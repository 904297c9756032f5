import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../deployment/example.ts";
import type { Facts } from "../facts/facts.ts";
import { takeInventory } from "../inventory/take-inventory.ts";
import { inventoryData } from "../present/inventory/inventory-data.ts";
import { planEveryLayout } from "../roles/planning/plan-every-layout.ts";
import { rolesPresent } from "../roles/planning/roles-present.ts";
import {
  certificateFacts,
  distinguishedName,
  dnsNames,
  endpointFacts,
  present,
  printedFacts,
  revocationListFacts,
} from "../rules/testing/build-facts.ts";
import { literal } from "../text/testing/literal.ts";
import { assessEndings, joinEndings, usualThresholds } from "./ending.ts";
import { endingsOf } from "./endings-of.ts";
import { endingsOfInventory } from "./endings-of-inventory.ts";
import { calendar } from "./formats/calendar.ts";
import { zabbixLines } from "./formats/zabbix.ts";
import { lookAtDeployment } from "./look-at-deployment.ts";

const now = "2026-11-20T12:00:00Z";

/** A printed text that shows no thumbprint. */
const withoutThumbprint = (serialNumber: string) =>
  printedFacts({
    certificate: certificateFacts({ serialNumber, sha1Fingerprint: "", notAfter: "" }),
    notAfter: { text: "", readings: ["2027-03-04T00:00:00.000Z"] },
  });

describe("what ends", () => {
  it("is told apart in every format, also where a printed text shows no thumbprint", () => {
    const found = endingsOf([{ name: "store.txt", items: [withoutThumbprint("0a"), withoutThumbprint("0b")] }]);
    const endings = assessEndings(found, usualThresholds, now);
    expect(endings).toHaveLength(2);
    expect(new Set(calendar(endings, [], now).match(/UID:.*(?:\r\n .*)*/g)).size).toBe(2);
    expect(new Set(zabbixLines(endings, []).match(/keyspec\.days\[.*\]/g)).size).toBe(2);
  });

  it.each([
    [["fe01.contoso.com"], "fe01.contoso.com"],
    [["Contoso, Root"], "Contoso, Root"],
    [[], "O=Contoso"],
    [["a\\b"], "a\\b"],
    [["no", "yes"], "yes"],
  ])("has an issuer with the common names %j that is called %s", (names, called) => {
    const attributes = names.flatMap((name) => distinguishedName(name).attributes);
    const certificate = certificateFacts({ issuer: { text: "O=Contoso", attributes } });
    expect(endingsOf([{ name: "fe01.cer", items: [certificate] }])).toMatchObject([{ issuerName: called }]);
  });

  it("is one end, whether a file shows it or a deployment uses it", () => {
    const [found] = endingsOf([{ name: "fe01.cer", items: [certificateFacts()] }]);
    if (found === undefined) throw new Error("Nothing ends.");
    const used = { ...found, files: ["fe01.pfx"], places: [literal("Front End Server on fe01.contoso.com")] };
    expect(joinEndings([found, used])).toEqual([
      { ...found, files: ["fe01.cer", "fe01.pfx"], places: [literal("Front End Server on fe01.contoso.com")] },
    ]);
  });
});

describe("what ends in a deployment", () => {
  const selections = rolesPresent(exampleDeployment, "lync-2013").map(({ id }) => ({ role: id }));
  const plans = planEveryLayout({ deployment: exampleDeployment, product: "lync-2013", selections });

  it("ends on the first of the days that a printed date may mean, as in a file", () => {
    const [plan] = plans;
    if (plan === undefined) throw new Error("There is no plan.");
    const certificate = certificateFacts({
      subject: distinguishedName(plan.subject.commonName),
      subjectAlternativeNames: dnsNames(...plan.names.map(({ name }) => name)),
      notAfter: "",
    });
    const item = printedFacts({
      certificate,
      notAfter: { text: "04/12/2026", readings: ["2026-04-12T00:00:00.000Z", "2026-12-04T00:00:00.000Z"] },
    });
    const source = { id: "store", name: "store.txt", readAt: now, items: [item] };
    const inventory = takeInventory({ plans, layouts: {}, sources: [source], requests: [], now });
    const days = (endings: readonly { readonly ends: string }[]) => endings.map(({ ends }) => ends);
    expect(days(endingsOfInventory(inventory))).toEqual(days(endingsOf([source])));
    expect(inventoryData(inventory)).toMatchObject({
      places: expect.arrayContaining([expect.objectContaining({ id: plan.id, ends: "2026-04-12T00:00:00.000Z" })]),
    });
  });

  const read = (name: string, item: Facts) => ({ id: name, name, readAt: now, items: [item] });

  it("has the certificate of each server of a pool, where one of them uses another than the rest", () => {
    const inside = plans.find(({ role }) => role === "edge-internal");
    const usedOn = (host: string, digits: string, notAfter: string) =>
      endpointFacts({
        host,
        certificates: [
          certificateFacts({
            subject: distinguishedName(inside?.subject.commonName ?? ""),
            subjectAlternativeNames: dnsNames(inside?.subject.commonName ?? ""),
            sha1Fingerprint: digits.repeat(20),
            notAfter,
          }),
        ],
      });
    const sources = [
      read("one", usedOn("edge01.contoso.com", "01", "2027-05-01T00:00:00.000Z")),
      read("two", usedOn("edge02.contoso.com", "02", "2026-12-01T00:00:00.000Z")),
    ];
    const inventory = takeInventory({ plans, layouts: {}, sources, requests: [], now });
    expect(endingsOfInventory(inventory).map(({ thumbprint, ends }) => [thumbprint.slice(0, 2), ends])).toEqual([
      ["01", "2027-05-01T00:00:00.000Z"],
      ["02", "2026-12-01T00:00:00.000Z"],
    ]);
  });

  it("has the last revocation list of each authority and scope, and no list that it took the place of", () => {
    const lists = [
      revocationListFacts({ thisUpdate: "2026-11-01T00:00:00Z", nextUpdate: "2026-11-08T00:00:00Z" }),
      revocationListFacts(),
      revocationListFacts({ issuer: distinguishedName("Contoso Root CA"), nextUpdate: "2027-01-01T00:00:00Z" }),
      revocationListFacts({
        authorityKeyIdentifier: present({ keyIdentifier: "0b", issuer: null, serialNumber: null }),
        nextUpdate: "2026-11-27T00:00:00Z",
      }),
    ];
    const sources = lists.map((list, index) => read(`list${index}.crl`, list));
    const kept = { deployment: exampleDeployment, choices: null };
    const { endings } = lookAtDeployment(kept, sources, [], now);
    expect(endings.map(({ kind, files }) => [kind, ...files])).toEqual([
      ["revocation-list", "list1.crl"],
      ["revocation-list", "list2.crl"],
      ["revocation-list", "list3.crl"],
    ]);
  });
});
