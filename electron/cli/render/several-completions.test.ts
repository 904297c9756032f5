import { expect, it } from "vitest";
import { makePendingSummary } from "#shared/guide/requests/testing/make-pending-summary.ts";
import { bundleFacts } from "#shared/rules/testing/build-facts.ts";
import { plain } from "./paint.ts";
import { renderSeveralCompletions } from "./several-completions.ts";

it("brings the certificate that Edge and reverse proxy share to the proxy as well, as a completion of one does", () => {
  const pending = makePendingSummary({
    role: "edge-external",
    layout: "with-reverse-proxy",
    certificate: "edge-and-proxy",
    server: "edge01.contoso.com",
    nodes: ["edge01.contoso.com"],
  });
  const value = {
    pending,
    file: { reference: "r", name: "edge01.pfx", path: "/out/edge01.pfx", bytes: 1 },
    bundle: bundleFacts(),
    chain: [],
    comparison: [],
    previous: null,
    notices: [],
    thumbprint: "5e".repeat(20),
  };
  const several = {
    requests: [{ pending, outcome: { ok: true as const, value }, verdicts: [] }],
    strangers: [],
    unread: [],
  };
  expect(renderSeveralCompletions(several, "legacy-schannel", plain, 80)).toContain(
    "Bring it to the reverse proxy as well",
  );
});
