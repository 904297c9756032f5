import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import { toErrorData } from "../../errors/app-error.ts";
import type { InventorySource } from "../../inventory/inventory-item.ts";
import { guestSourceIds, mergeSources, ofGuest } from "../../inventory/sources.ts";
import { certificateFacts, dnsNames, issuingAuthority } from "../../rules/testing/build-facts.ts";
import { trustMap } from "../trust-map.ts";
import { filesWithoutGuest, guestsOf } from "./guests-of.ts";

const now = "2026-12-01T00:00:00Z";
const source = (name: string, notBefore: string): InventorySource => ({
  ...{ id: name, name, readAt: now },
  items: [
    issuingAuthority(),
    certificateFacts({ notBefore, subjectAlternativeNames: dnsNames("sip.fabrikam.com"), sha256Fingerprint: name }),
  ],
});
const partner = { system: "federated-partner", reachedAs: "sip.fabrikam.com" } as const;

describe("certificates of guests", () => {
  it("are those of the files that were given for them, authorities aside, the later one of two", () => {
    const sources = [
      source("ours", "2026-01-01T00:00:00Z"),
      ofGuest(source("new", "2026-02-01T00:00:00Z"), partner),
      { ...ofGuest(source("old", "2025-02-01T00:00:00Z"), partner), id: "older" },
    ];
    const guests = guestsOf(sources, "lync-2013", now);
    expect([...guests.keys()]).toEqual(["federated-partner"]);
    const [guest] = guests.get("federated-partner") ?? [];
    expect(guest?.certificate.sha256Fingerprint).toBe("new");
    expect(guest?.place).toMatchObject({ server: "sip.fabrikam.com", reachedAs: "sip.fabrikam.com" });
  });

  it("take the place of what was given before for the same guest", () => {
    const first = mergeSources([], [ofGuest(source("old", now), partner)]);
    const second = mergeSources(first, [ofGuest(source("new", now), partner)]);
    expect(second.map(({ name }) => name)).toEqual(["new"]);
  });

  it("each have an id of their own, where several files are given for one guest", () => {
    const both = [ofGuest(source("leaf", now), partner), ofGuest(source("chain", now), partner)];
    const kept = mergeSources([ofGuest(source("old", now), partner)], both);
    expect(kept.map(({ name }) => name)).toEqual(["leaf", "chain"]);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(2);
    expect(guestSourceIds([source("ours", now), ...kept], partner.system)).toEqual(kept.map(({ id }) => id));
  });

  it("are missed in what was given where it has none, or could not be read", () => {
    const read = (name: string) => ({ name, outcome: { ok: true, value: { closed: null } } }) as const;
    const error = toErrorData(new Error("not read"));
    const unread = (name: string) => ({ name, outcome: { ok: false, error } }) as const;
    const shown = [ofGuest(source("new", now), partner)];
    const empty = [ofGuest({ ...source("ca", now), items: [issuingAuthority()] }, partner)];
    const without = (files: Parameters<typeof filesWithoutGuest>[0]["files"], sources: readonly InventorySource[]) =>
      filesWithoutGuest({ files, sources }, partner.system, now);
    expect(without([read("new.cer")], shown)).toEqual([]);
    expect(without([read("ca.cer")], empty)).toEqual(["ca.cer"]);
    // One that was given before is still there.
    expect(without([unread("gone.cer")], shown)).toEqual(["gone.cer"]);
    expect(without([read("new.cer"), unread("gone.cer")], shown)).toEqual(["gone.cer"]);
  });

  it("bring their system into the picture, and make its certificate known", () => {
    const guests = guestsOf(
      [ofGuest(source("m", now), { system: "microsoft-365", reachedAs: null })],
      "lync-2013",
      now,
    );
    const { lines, systems } = trustMap({ deployment: exampleDeployment, certificates: [], guests });
    expect(systems.map(({ kind }) => kind)).toContain("microsoft-365");
    const line = lines.find(({ ends }) => ends.some(({ kind }) => kind === "microsoft-365"));
    const missing = line?.state.reasons.filter(({ kind }) => kind === "certificate-missing");
    expect(missing?.map(({ system }) => system)).not.toContain("microsoft-365");
    expect(line?.state.reasons.map(({ kind }) => kind)).toContain("name-unknown");
  });
});
