import { describe, expect, it } from "vitest";
import { makePendingSummary } from "#shared/guide/requests/testing/make-pending-summary.ts";
import { renderPending } from "./pending.ts";

const waiting = makePendingSummary();
const now = "2026-11-20T12:00:00.000Z";

describe("pending requests", () => {
  it("have a title that tells two of one server apart, an age, and a next step", () => {
    const text = renderPending([waiting, { ...waiting, id: "fe01-00000001", certificate: "web-internal" }], now);
    expect(text).toMatch(
      /^fe01-3f9a2c1d +fe01\.contoso\.com: Front End Server \(Enterprise pool\), Default +12 days +waits for its certificate: npm run keyspec -- complete /m,
    );
    expect(text).toMatch(
      /^fe01-00000001 +fe01\.contoso\.com: Front End Server \(Enterprise pool\), Web Services Internal /m,
    );
    expect(text).not.toContain("Shared by");
  });

  it("name the servers that share a key", () => {
    const shared = { ...waiting, id: "edge01-1", nodes: ["edge01.contoso.com", "edge02.contoso.com"] };
    const text = renderPending([waiting, shared], now);
    expect(text).toMatch(/^edge01-1 .* edge01\.contoso\.com, edge02\.contoso\.com +12 days/m);
  });

  it("that are completed wait to be deleted", () => {
    const text = renderPending([{ ...waiting, completedAt: now }], now);
    expect(text).toContain("completed: once the PFX is imported, npm run keyspec -- pending delete fe01-3f9a2c1d");
    expect(text).not.toContain("waits");
  });

  it("that are completed say when their certificate ends", () => {
    const text = renderPending([{ ...waiting, completedAt: now, expiresAt: "2027-06-08T23:59:59Z" }], now);
    expect(text).toContain("completed, its certificate ends on 8 Jun 2027");
  });

  it("that wait for the same certificate are mentioned once; a completed one is none of them", () => {
    const again = { ...waiting, id: "fe01-00000001" };
    expect(renderPending([waiting, again], now)).toMatch(
      /\n\nfe01-3f9a2c1d waits for the same certificate as fe01-00000001: complete one of them, and delete the other\.$/,
    );
    expect(renderPending([waiting, { ...again, certificate: "web-internal" }], now)).not.toContain("the same");
    expect(renderPending([waiting, { ...again, completedAt: now }], now)).not.toContain("the same");
  });

  it("may be none", () => {
    expect(renderPending([], now)).toBe("No request is pending.");
  });
});
