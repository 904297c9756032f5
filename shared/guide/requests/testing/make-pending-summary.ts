import type { PendingSummary } from "../../../api/schemas/request.ts";

/** A request of the example's first Front End Server that waits since 8 November 2026. */
export function makePendingSummary(changes: Partial<PendingSummary> = {}): PendingSummary {
  return {
    id: "fe01-3f9a2c1d",
    createdAt: "2026-11-08T09:00:00.000Z",
    product: "lync-2013",
    role: "enterprise-front-end",
    layout: "separate",
    certificate: "default",
    uses: ["Default"],
    deploymentName: "Contoso",
    server: "fe01.contoso.com",
    nodes: ["fe01.contoso.com"],
    commonName: "pool01.contoso.com",
    names: ["pool01.contoso.com"],
    key: "rsa-2048",
    authority: "ad-cs-enterprise",
    friendlyName: "Front End Server fe01.contoso.com",
    publicKeyFingerprint: "00",
    exportable: true,
    passphraseRemembered: false,
    completedAt: null,
    ...changes,
  };
}
