import { expect, it } from "vitest";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { bundleFacts, certificateFacts, issuingAuthority } from "#shared/rules/testing/build-facts.ts";
import { answeredBy } from "./answered.ts";

const leaf = certificateFacts();
const request = (completedAt: string | null) =>
  ({ id: "a", names: [], publicKeyFingerprint: leaf.publicKey.fingerprint, completedAt }) as unknown as PendingSummary;
const inspected = (...items: Parameters<typeof answeredBy>[0]["items"]) => ({
  contents: [{ kind: "certificate", encoding: "PEM" } as const],
  items,
  notes: [],
  closed: null,
});

it("finds the request that waits for a certificate, and none for a PFX or an issuer", () => {
  const waiting = request(null);
  expect(answeredBy(inspected(leaf), [waiting])).toEqual([waiting]);
  expect(answeredBy(inspected(leaf), [request("2026-11-21T00:00:00Z")])).toEqual([]);
  expect(answeredBy(inspected(bundleFacts({})), [waiting])).toEqual([]);
  expect(answeredBy(inspected(issuingAuthority({ publicKey: leaf.publicKey })), [waiting])).toEqual([]);
});
