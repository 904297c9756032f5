import { describe, expect, it } from "vitest";
import { native } from "#electron/pki/crypto/native.ts";
import { hasOpenssl } from "#electron/testing/run-openssl.ts";
import { haveVectors, vectorPath } from "#electron/testing/vectors.ts";
import { collectStructures } from "./collect.ts";
import { compareStructure } from "./compare.ts";
import { mutatedStructures } from "./mutated.ts";
import { reportOf } from "./report.ts";
import { compareAll } from "./run.ts";
import type { Outcome, Structure } from "./types.ts";

describe.skipIf(!haveVectors || !hasOpenssl())("facts beside OpenSSL's", () => {
  const { files, structures } = collectStructures(vectorPath("."));

  it("are the same for every certificate and request of the vectors", { timeout: 120_000 }, async () => {
    expect(structures.length).toBeGreaterThan(100);
    const outcomes = await compareAll(structures, native, 2);
    expect(outcomes.filter(({ result }) => result === "only OpenSSL reads it")).toEqual([]);
    const different = outcomes.flatMap(({ structure, differences }) =>
      differences.map(({ field }) => `${structure.file}: ${field}`),
    );
    expect(different).toEqual([]);
    expect(reportOf(outcomes, files, false).at(-1)).toMatch(
      /^differential: \d+ files, \d+ certificates, \d+ requests, \d+ lists: \d+ facts compared, 0 differ, 0 read by OpenSSL alone$/,
    );
  });

  it("are still read where OpenSSL reads what was changed", { timeout: 120_000 }, async () => {
    const changed = mutatedStructures(structures, 25, 7);
    expect(changed).toEqual(mutatedStructures(structures, 25, 7));
    const outcomes = await compareAll(changed, native, 2);
    expect(
      outcomes.filter(({ result }) => result === "only OpenSSL reads it").map(({ structure }) => structure.file),
    ).toEqual([]);
    expect(outcomes.filter(({ result }) => result === "agrees").length).toBeGreaterThan(2);
  });

  it("would be told where they differ", async () => {
    const [certificate] = structures.filter(({ kind }) => kind === "certificate");
    if (certificate === undefined) throw new TypeError("There is no certificate.");
    const [outcome] = await compareAll([certificate], native, 1);
    expect(outcome).toMatchObject({ result: "agrees", differences: [] });
    const other = compareStructure(certificate, "serial=00\n        Signature Algorithm: other\n", native);
    expect(other.result).toBe("differs");
    expect(other.differences.map(({ field }) => field)).toEqual(
      expect.arrayContaining(["subject", "serial number", "signature algorithm"]),
    );
  });
});

describe("the report", () => {
  const structure: Structure = { kind: "certificate", data: new Uint8Array(0), file: "a.cer" };
  const same: Outcome = { structure, result: "agrees", compared: 21, skipped: 0, differences: [] };
  const outcomes: readonly Outcome[] = [
    same,
    { ...same, result: "differs", differences: [{ field: "subject", ours: "CN=a", theirs: "CN=b" }] },
    { ...same, structure: { ...structure, kind: "request" }, result: "only OpenSSL reads it", compared: 0 },
  ];

  it("counts by kind, and ends with one line", () => {
    const lines = reportOf(outcomes, 2, true);
    expect(lines).toContain("      1  certificate      differs: subject");
    expect(lines).toContain('a.cer: subject\n    KeySpec "CN=a"\n    OpenSSL "CN=b"');
    expect(lines.at(-1)).toBe(
      "differential: 2 files, 2 certificates, 1 requests, 0 lists: 42 facts compared, 1 differ, 1 read by OpenSSL alone",
    );
  });
});
