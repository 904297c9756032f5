import { describe, expect, it } from "vitest";
import { pemText } from "./pem-text.ts";

describe("pemText", () => {
  it("has 64 characters on a line between its label", () => {
    expect(pemText({ kind: "certificate", encoded: "A".repeat(70) })).toBe(
      `-----BEGIN CERTIFICATE-----\n${"A".repeat(64)}\n${"A".repeat(6)}\n-----END CERTIFICATE-----\n`,
    );
    expect(pemText({ kind: "request", encoded: "AAAA" })).toMatch(/^-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n/);
  });

  it("is none where the thing is too long", () => expect(pemText({ kind: "certificate", encoded: null })).toBeNull());
});
