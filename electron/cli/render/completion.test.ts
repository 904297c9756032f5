import { describe, expect, it } from "vitest";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { renderCompletion } from "./completion.ts";
import { plain } from "./paint.ts";

const pending: PendingSummary = {
  id: "fe01-3f9a2c1d",
  createdAt: "2026-11-08T09:00:00.000Z",
  product: "lync-2013",
  role: "enterprise-front-end",
  roleTitle: "Front End Server",
  certificateTitle: "Default",
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
  exportable: false,
  passphraseRemembered: false,
  completedAt: "2026-11-20T12:00:00.000Z",
};

describe("a completed request", () => {
  it.each([
    [false, / -importPFX "fe01\.pfx" AT_KEYEXCHANGE,NoExport$/m],
    [true, / -importPFX "fe01\.pfx" AT_KEYEXCHANGE$/m],
  ])("is imported as its plan says of the key (exportable: %s)", (exportable, command) => {
    const file = { reference: "r", name: "fe01.pfx", path: "/out/fe01.pfx", bytes: 1 };
    const completed = { file, chain: [], comparison: [], previous: null, notices: [], thumbprint: "5e".repeat(20) };
    const text = renderCompletion({ ...completed, pending: { ...pending, exportable } }, "legacy-schannel", plain, 80);
    expect(text).toMatch(command);
  });
});
