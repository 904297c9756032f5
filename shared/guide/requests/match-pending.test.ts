import { describe, expect, it } from "vitest";
import type { PendingSummary } from "../../api/schemas/request.ts";
import { certificateFacts, distinguishedName, dnsNames, rsa2048 } from "../../rules/testing/build-facts.ts";
import { matchPending, nearestPending } from "./match-pending.ts";
import { makePendingSummary } from "./testing/make-pending-summary.ts";

const pending = (id: string, changes: Partial<PendingSummary> = {}): PendingSummary =>
  makePendingSummary({
    id,
    server: `${id}.contoso.com`,
    nodes: [`${id}.contoso.com`],
    commonName: `${id}.contoso.com`,
    names: [`${id}.contoso.com`, "sip.contoso.com"],
    publicKeyFingerprint: `key of ${id}`,
    ...changes,
  });
const certificate = (id: string, key = `key of ${id}`) =>
  certificateFacts({
    subject: distinguishedName(`${id}.contoso.com`),
    subjectAlternativeNames: dnsNames("SIP.contoso.com", `${id}.contoso.com`),
    publicKey: { ...rsa2048, fingerprint: key },
  });

describe("matchPending", () => {
  const requests = [pending("fe01"), pending("fe02"), pending("fe03")];

  it("finds each request by its key, in the order of the certificates, and names what fits none with the request it nearly fits", () => {
    const stranger = certificate("fe03", "another key");
    const { answered, strangers } = matchPending([certificate("fe02"), certificate("fe01"), stranger], requests);
    expect(answered.map(({ id }) => id)).toEqual(["fe02", "fe01"]);
    expect(strangers).toEqual([{ certificate: stranger, nearest: requests[2] }]);
  });

  it("means the requests that wait, and completed ones only where none does", () => {
    const done = pending("fe01", { completedAt: "2026-11-21T09:00:00Z" });
    const leaves = [certificate("fe01"), certificate("fe02")];
    expect(matchPending(leaves, [done, pending("fe02")]).answered.map(({ id }) => id)).toEqual(["fe02"]);
    expect(matchPending(leaves, [done]).answered).toEqual([done]);
    expect(matchPending(leaves, [done, pending("fe02")]).strangers).toEqual([]);
  });
});

describe("nearestPending", () => {
  it("takes the names without their order and case, and one that waits before a completed one", () => {
    const done = pending("fe01", { completedAt: "2026-11-21T09:00:00Z" });
    const waiting = pending("fe01");
    expect(nearestPending(certificate("fe01"), [done, waiting])).toBe(waiting);
  });

  it("takes the common name where the names differ, and nothing where that differs too", () => {
    const other = pending("fe01", { names: ["fe01.contoso.com", "other.contoso.com"] });
    expect(nearestPending(certificate("fe01"), [other])).toBe(other);
    expect(nearestPending(certificate("fe09"), [other])).toBeNull();
  });
});
