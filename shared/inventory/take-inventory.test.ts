import { describe, expect, it } from "vitest";
import type { PendingSummary } from "../api/schemas/request.ts";
import { exampleDeployment } from "../deployment/example.ts";
import type { CertificateFacts } from "../facts/certificate-facts.ts";
import type { Facts } from "../facts/facts.ts";
import { planEveryLayout } from "../roles/planning/plan-every-layout.ts";
import { rolesPresent } from "../roles/planning/roles-present.ts";
import type { CertificatePlan } from "../roles/types.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  distinguishedName,
  dnsNames,
  endpointFacts,
  issuingAuthority,
  keyFacts,
  present,
  rootAuthority,
  rsa2048,
} from "../rules/testing/build-facts.ts";
import { format } from "../text/localise.ts";
import type { InventorySource } from "./inventory-item.ts";
import { certificatesInPlace } from "./places-of-certificates.ts";
import { takeInventory } from "./take-inventory.ts";
import { inventoryTexts } from "./texts.ts";
import type { Inventory } from "./types.ts";

const now = "2026-11-20T12:00:00Z";
const plans = planEveryLayout({
  deployment: exampleDeployment,
  product: "lync-2013",
  selections: rolesPresent(exampleDeployment, "lync-2013").map(({ id }) => ({ role: id })),
});

function planOf(role: CertificatePlan["role"], server: string, certificate?: string): CertificatePlan {
  const found = plans.find(
    (plan) =>
      plan.role === role &&
      plan.nodes.includes(server) &&
      (certificate === undefined || plan.certificate === certificate),
  );
  if (found === undefined) throw new Error(`No plan of ${role} for ${server}.`);
  return found;
}

/** A certificate as a plan wants it, with a key and a thumbprint of its own. */
function certificateOf(
  plan: CertificatePlan,
  digits: string,
  changes: Parameters<typeof certificateFacts>[0] = {},
): CertificateFacts {
  const names = plan.names.filter(({ included }) => included).map(({ name }) => name);
  return certificateFacts({
    subject: distinguishedName(plan.subject.commonName),
    subjectAlternativeNames: dnsNames(...names),
    publicKey: { ...rsa2048, fingerprint: digits.repeat(32) },
    sha1Fingerprint: digits.repeat(20),
    sha256Fingerprint: digits.repeat(32),
    ...changes,
  });
}

/** The certificate in a PFX with chain and key, as KeySpec writes it. */
function pfxOf(certificate: CertificateFacts): Facts {
  return bundleFacts({
    certificates: bagged(certificate, issuingAuthority(), rootAuthority()),
    keys: [keyFacts({ publicKey: certificate.publicKey })],
  });
}

let count = 0;
function source(facts: Facts, changes: Partial<InventorySource> = {}): InventorySource {
  count += 1;
  return { id: `source-${count}`, name: `file-${count}`, readAt: now, items: [facts], ...changes };
}

function printed(certificate: CertificateFacts, uses: readonly string[]): Facts {
  const time = (iso: string) => ({ text: iso, readings: [iso] });
  return {
    kind: "printed",
    program: "Get-CsCertificate",
    certificates: [
      {
        certificate,
        key: null,
        notBefore: time(certificate.notBefore),
        notAfter: time(certificate.notAfter),
        whole: false,
        archived: false,
        ofPfx: false,
        friendlyName: null,
        uses,
        trustErrors: [],
      },
    ],
    certificatesLeftOut: 0,
  };
}

/** What a computer says of itself: the certificates of its Personal store, with what they are assigned to. */
function collected(
  server: string,
  ...held: readonly { readonly certificate: CertificateFacts; readonly uses: readonly string[] }[]
): InventorySource {
  const [name = server, ...domain] = server.split(".");
  const nothing = { links: [], repeated: [], linksLeftOut: 0, checksLeftOut: 0 };
  const facts: Facts = {
    kind: "collection",
    computer: {
      name,
      domain: domain.join("."),
      collected: now,
      windows: "Windows Server 2012 R2 Standard",
      windowsVersion: "6.3.9600.0",
      powerShell: "4.0",
      administrator: true,
      products: [],
    },
    certificates: held.flatMap(({ certificate, uses }) => {
      const facts = printed(certificate, uses);
      return facts.kind === "printed" ? facts.certificates : [];
    }),
    assignments: { state: "read", fault: null },
    stores: [{ store: "Root", fault: null, certificates: [], unreadable: 0 }],
    settings: [],
    complete: true,
    around: { certificates: [], issuance: nothing, anchors: null, revocation: null },
  };
  return source(facts, { id: server, name: `${name}.txt` });
}

function take(
  sources: readonly InventorySource[],
  requests: readonly PendingSummary[] = [],
  layouts: Parameters<typeof takeInventory>[0]["layouts"] = {},
): Inventory {
  return takeInventory({ plans, layouts, sources, requests, now });
}

function states({ places }: Inventory): Readonly<Record<string, string>> {
  return Object.fromEntries(places.map(({ id, state }) => [id, state]));
}

function placeAt(inventory: Inventory, id: string) {
  const place = inventory.places.find((each) => each.id === id);
  if (place === undefined) throw new Error(`No place ${id}.`);
  return place;
}

function requestFor(plan: CertificatePlan, changes: Partial<PendingSummary> = {}): PendingSummary {
  return {
    id: "fe01-1234",
    createdAt: "2026-11-10T08:00:00Z",
    product: plan.product,
    role: plan.role,
    layout: plan.layout,
    certificate: plan.certificate,
    uses: plan.uses,
    deploymentName: exampleDeployment.name,
    server: plan.server,
    nodes: plan.nodes,
    commonName: plan.subject.commonName,
    names: plan.names.map(({ name }) => name),
    key: "rsa-2048",
    authority: "ad-cs-enterprise",
    friendlyName: plan.friendlyName,
    publicKeyFingerprint: "ab".repeat(32),
    exportable: false,
    passphraseRemembered: false,
    completedAt: null,
    ...changes,
  };
}

const fe01 = planOf("enterprise-front-end", "fe01.contoso.com");
const fe02 = planOf("enterprise-front-end", "fe02.contoso.com");
const edge = planOf("edge-external", "edge01.contoso.com");
const inside = planOf("edge-internal", "edge01.contoso.com");
const oauth = planOf("oauth-token-issuer", "fe01.contoso.com");

describe("takeInventory", () => {
  it("has one place for each certificate of the proposed layouts, all missing while nothing was read", () => {
    const inventory = take([]);
    expect(inventory.places.every(({ state }) => state === "missing")).toBe(true);
    expect(inventory.places.map(({ id }) => id)).toContain(fe01.id);
    expect(new Set(inventory.places.map(({ id }) => id)).size).toBe(inventory.places.length);
    expect(inventory).toMatchObject({ unplaced: [], authorities: [], together: [] });
  });

  it("puts a file where its names say, and says what the judge says", () => {
    const inventory = take([
      source(pfxOf(certificateOf(fe01, "01"))),
      source(certificateOf(fe02, "02")),
      source(pfxOf(certificateOf(edge, "03", { notAfter: "2026-11-01T00:00:00Z" }))),
    ]);
    expect(placeAt(inventory, fe01.id)).toMatchObject({ state: "works", reason: null });
    expect(states(inventory)[fe02.id]).toBe("cannot-tell");
    expect(states(inventory)[edge.id]).toBe("will-not-work");
    expect(format(placeAt(inventory, edge.id).reason ?? inventoryTexts.missing)).toMatch(/ended|expired/i);
  });

  it("puts a certificate that lost names where it belongs", () => {
    const lacking = certificateOf(fe02, "02", {
      subjectAlternativeNames: dnsNames("pool01.contoso.com", "fe02.contoso.com"),
    });
    const inventory = take([source(pfxOf(lacking))]);
    const place = placeAt(inventory, fe02.id);
    expect(format(place.reason ?? inventoryTexts.missing)).toMatch(/^Names are missing/);
    expect(states(inventory)[fe01.id]).toBe("missing");
  });

  it("takes one certificate with the names of every server for all of them", () => {
    const names = [...new Set([...fe01.names, ...fe02.names].map(({ name }) => name))];
    const shared = certificateOf(fe01, "01", { subjectAlternativeNames: dnsNames(...names) });
    const inventory = take([source(pfxOf(shared))]);
    expect([states(inventory)[fe01.id], states(inventory)[fe02.id]]).toEqual(["works", "works"]);
  });

  it("follows the layout that the certificates have", () => {
    const separate = planOf("enterprise-front-end", "fe01.contoso.com", "default");
    const inventory = take([
      collected("fe01.contoso.com", { certificate: certificateOf(separate, "01"), uses: ["Default"] }),
    ]);
    const ofPool = inventory.places.filter(({ plan }) => plan.role === "enterprise-front-end");
    expect(new Set(ofPool.map(({ plan }) => plan.layout))).toEqual(new Set([separate.layout]));
    expect(placeAt(inventory, separate.id).current?.found.id).toBe("01".repeat(20));
  });

  it("begins with the layout that was chosen for requests", () => {
    const separate = planOf("enterprise-front-end", "fe01.contoso.com", "default");
    const inventory = take([], [], { "enterprise-front-end": separate.layout });
    expect(states(inventory)[separate.id]).toBe("missing");
  });

  it("believes what is assigned on a server, whatever its names are", () => {
    const stranger = certificateFacts({
      subject: distinguishedName("www.contoso.com"),
      subjectAlternativeNames: dnsNames("www.contoso.com"),
    });
    const uses = ["Default", "WebServicesInternal", "WebServicesExternal"];
    const inventory = take([collected("fe01.contoso.com", { certificate: stranger, uses })]);
    expect(placeAt(inventory, fe01.id).state).toBe("will-not-work");
    expect(inventory.unplaced).toEqual([]);
  });

  it("takes the one that is assigned, else the later one, and shows the old ones as old", () => {
    const old = certificateOf(fe01, "01", { notBefore: "2024-01-01T00:00:00Z" });
    const late = certificateOf(fe01, "02");
    const byDate = placeAt(take([source(pfxOf(old)), source(pfxOf(late))]), fe01.id);
    expect(byDate.current?.found.id).toBe("02".repeat(20));
    expect(byDate.others.map(({ found, because }) => [found.id, because])).toEqual([["01".repeat(20), "old"]]);
    const assigned = printed(old, ["Default", "WebServicesInternal", "WebServicesExternal"]);
    const byUse = placeAt(take([source(pfxOf(late)), source(assigned)]), fe01.id);
    expect(byUse.current?.found.id).toBe("01".repeat(20));
    expect(byUse.others.map(({ because }) => because)).toEqual(["newer"]);
  });

  it("does not take one that has not begun for the one in use", () => {
    const next = certificateOf(fe01, "02", { notBefore: "2026-12-01T00:00:00Z" });
    const place = placeAt(take([source(pfxOf(next)), source(pfxOf(certificateOf(fe01, "01")))]), fe01.id);
    expect(place.current?.found.id).toBe("01".repeat(20));
    expect(place.others.map(({ because }) => because)).toEqual(["newer"]);
  });

  it("joins what several sources show of one certificate, and judges what tells most", () => {
    const certificate = certificateOf(fe01, "01");
    const port = endpointFacts({ certificates: [certificate, issuingAuthority(), rootAuthority()] });
    const place = placeAt(take([source(certificate), source(pfxOf(certificate)), source(port)]), fe01.id);
    expect(place.current?.found.sightings.map(({ evidence }) => evidence.source)).toEqual([
      "bundle",
      "certificate",
      "endpoint",
    ]);
    expect(place.state).toBe("works");
  });

  it("shows a waiting request as pending, and a completed one whose certificate nobody showed as open", () => {
    const waiting = take([], [requestFor(fe01)]);
    expect(placeAt(waiting, fe01.id)).toMatchObject({ state: "pending", request: { id: "fe01-1234" } });
    const completed = take([], [requestFor(fe01, { completedAt: "2026-11-12T08:00:00Z" })]);
    expect(placeAt(completed, fe01.id).state).toBe("cannot-tell");
  });

  it("finds the place by the key of a request, even where the authority changed every name", () => {
    const odd = certificateOf(fe02, "ab", {
      subject: distinguishedName("x.example"),
      subjectAlternativeNames: dnsNames("x.example"),
    });
    const inventory = take([source(odd)], [requestFor(fe02, { completedAt: "2026-11-12T08:00:00Z" })]);
    expect(placeAt(inventory, fe02.id)).toMatchObject({ state: "will-not-work", request: null });
  });

  it("lists what fits nothing, and authorities apart", () => {
    const stranger = certificateFacts({
      subject: distinguishedName("intranet.contoso.com"),
      subjectAlternativeNames: dnsNames("intranet.contoso.com", "meet.contoso.com"),
      sha1Fingerprint: "77".repeat(20),
    });
    const inventory = take([source(stranger), source(rootAuthority({ sha1Fingerprint: "07".repeat(20) }))]);
    expect(inventory.unplaced.map(({ found, reason }) => [found.sightings[0].evidence.label, format(reason)])).toEqual([
      ["intranet.contoso.com", "None of the certificates that the deployment needs has its names."],
    ]);
    expect(inventory.authorities.map(({ id }) => id)).toEqual(["07".repeat(20)]);
  });

  it("says when a server is none of the deployment", () => {
    const stranger = certificateFacts({
      subject: distinguishedName("fe99.contoso.com"),
      subjectAlternativeNames: dnsNames("fe99.contoso.com"),
    });
    const [unplaced] = take([collected("fe99.contoso.com", { certificate: stranger, uses: [] })]).unplaced;
    expect(unplaced && format(unplaced.reason)).toBe(
      "It was found on fe99.contoso.com, which the deployment does not have.",
    );
  });

  it("keeps an FE certificate out of the reverse proxy's place, though it has all of its names", () => {
    const proxy = plans.find(({ role }) => role === "reverse-proxy");
    const inventory = take([source(pfxOf(certificateOf(fe01, "01")))]);
    expect(proxy === undefined ? "missing" : states(inventory)[proxy.id]).toBe("missing");
  });

  it("says that an Edge pool has two keys, and which server has another certificate", () => {
    const uses = ["Internal"];
    const on = (server: string, digits: string, begin: string) =>
      collected(server, { certificate: certificateOf(inside, digits, { notBefore: begin }), uses });
    const inventory = take([
      on("edge01.contoso.com", "01", "2026-02-01T00:00:00Z"),
      on("edge02.contoso.com", "02", "2026-01-01T00:00:00Z"),
    ]);
    const place = placeAt(inventory, inside.id);
    expect(place.others.map(({ because }) => because)).toEqual(["elsewhere"]);
    expect(inventory.together.map(({ id }) => id)).toEqual(["pool-key"]);
  });

  it("says that servers have different OAuth certificates", () => {
    const on = (server: string, digits: string) =>
      collected(server, { certificate: certificateOf(oauth, digits), uses: ["OAuthTokenIssuer"] });
    const inventory = take([on("fe01.contoso.com", "01"), on("fe02.contoso.com", "02")]);
    expect(inventory.together.map(({ id }) => id)).toEqual(["oauth-everywhere"]);
    const same = take([on("fe01.contoso.com", "01"), on("fe02.contoso.com", "01")]);
    expect(same.together).toEqual([]);
  });

  it("hands each server its certificate for the trust map", () => {
    const inPlace = certificatesInPlace(take([source(pfxOf(certificateOf(inside, "01")))]));
    expect(inPlace.map(({ place, verdict }) => [place.server, place.role, verdict.verdict])).toEqual([
      ["edge01.contoso.com", "edge-internal", "works"],
      ["edge02.contoso.com", "edge-internal", "works"],
    ]);
  });

  it("says which server of a pool does not have the certificate, or has not assigned it", () => {
    const certificate = certificateOf(inside, "01");
    const has = collected("edge01.contoso.com", { certificate, uses: ["Internal"] });
    const absent = placeAt(take([has, collected("edge02.contoso.com")]), inside.id);
    expect(absent.state).toBe("missing");
    expect(absent.absence).toEqual({ absentOn: ["edge02.contoso.com"], unassignedOn: [] });
    const idle = placeAt(take([has, collected("edge02.contoso.com", { certificate, uses: [] })]), inside.id);
    expect(idle.absence).toEqual({ absentOn: [], unassignedOn: ["edge02.contoso.com"] });
    expect(format(idle.reason ?? inventoryTexts.missing)).toContain("edge02.contoso.com");
  });

  it("hands a server that uses another certificate its own, and none to one that has none", () => {
    const on = (server: string, digits: string) =>
      collected(server, { certificate: certificateOf(inside, digits), uses: ["Internal"] });
    const serversOf = (inventory: Inventory) =>
      certificatesInPlace(inventory).map(({ place, certificate }) => [
        place.server,
        certificate.sha1Fingerprint.slice(0, 2),
      ]);
    const two = serversOf(take([on("edge01.contoso.com", "01"), on("edge02.contoso.com", "02")]));
    expect(new Map(two.map(([server = "", digits = ""]) => [server, digits]))).toEqual(
      new Map([
        ["edge01.contoso.com", "01"],
        ["edge02.contoso.com", "02"],
      ]),
    );
    const one = serversOf(take([on("edge01.contoso.com", "01"), collected("edge02.contoso.com")]));
    expect(one).toEqual([["edge01.contoso.com", "01"]]);
  });

  it("gives a wildcard of the proxy its place", () => {
    const subject = present(dnsNames("*.contoso.com"));
    const inventory = take([
      source(certificateFacts({ subject: distinguishedName("*.contoso.com"), subjectAlternativeNames: subject })),
    ]);
    expect(
      inventory.places.filter(({ current }) => current !== null).length + inventory.unplaced.length,
    ).toBeGreaterThan(0);
  });
});
