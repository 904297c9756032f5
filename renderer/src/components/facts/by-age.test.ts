import { describe, expect, it } from "vitest";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { byAge } from "./by-age.ts";

const request = (server: string, createdAt: string): PendingSummary => ({
  id: server,
  createdAt,
  product: "lync-2013",
  role: "enterprise-front-end",
  layout: "separate",
  certificate: "default",
  uses: [],
  nodes: [],
  authority: "ad-cs-enterprise",
  passphraseRemembered: false,
  deploymentName: "Contoso",
  server,
  commonName: "pool01.contoso.com",
  names: [],
  key: "rsa-2048",
  friendlyName: server,
  publicKeyFingerprint: "",
  exportable: true,
  completedAt: null,
});

describe("byAge", () => {
  it("puts the oldest first, and those made together by server", () => {
    const requests = [
      request("fe02", "2026-11-20T15:00:01.000Z"),
      request("fe01", "2026-11-20T15:00:02.000Z"),
      request("edge", "2026-11-19T15:00:00.000Z"),
    ];
    expect(requests.toSorted(byAge).map(({ server }) => server)).toEqual(["edge", "fe01", "fe02"]);
  });
});
