import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { native } from "../../electron/pki/crypto/native.ts";
import { haveVectors, vectorPath } from "../../electron/testing/vectors.ts";
import { readCases } from "./read-cases.ts";
import { reportOf } from "./report.ts";
import { runCase } from "./run-case.ts";

const path = vectorPath("limbo/limbo-part.json.gz");

describe.skipIf(!haveVectors || !existsSync(path))("x509-limbo (C2SP), the part beside the project", () => {
  const outcomes = readCases(path).map((testcase) => runCase(testcase, native, "2026-11-27T12:00:00Z"));

  it("accepts nothing that must be refused, and refuses one that others accept", () => {
    const outside = outcomes.filter(({ id }) => !id.startsWith("webpki::"));
    const wrong = outside.filter(({ expected, got }) => expected !== got);
    // Its anchor was cross-signed and has no Authority Key Identifier: `aki::cross-signed-root-missing-aki` wants exactly that refused.
    expect(wrong.map(({ id, got }) => [id, got])).toEqual([["cve::cve-2024-0567", "FAILURE"]]);
  });

  it("is right about everything of the Web PKI", () => {
    const wrong = outcomes.filter(({ id, expected, got }) => id.startsWith("webpki::") && expected !== got);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

describe("the report of cases", () => {
  const report = reportOf(
    [
      { id: "rfc5280::right", expected: "SUCCESS", got: "SUCCESS", reasons: [] },
      { id: "rfc5280::accepted", expected: "FAILURE", got: "SUCCESS", reasons: [] },
      { id: "crl::refused", expected: "SUCCESS", got: "FAILURE", reasons: ["revoked at 0"] },
      { id: "webpki::accepted", expected: "FAILURE", got: "SUCCESS", reasons: [] },
    ],
    true,
  );

  it("ends with one line for everything outside webpki", () => {
    expect(report.lines.at(-1)).toBe("limbo: 1 passed, 1 false accepts, 1 false rejects");
    expect(report.failed).toBe(true);
  });

  it("lists what came out otherwise, with the reasons", () => {
    expect(report.lines).toContain("crl::refused: FAILURE revoked at 0");
    expect(report.lines).not.toContain("rfc5280::right: SUCCESS");
  });
});
