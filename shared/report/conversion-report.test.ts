import { describe, expect, it } from "vitest";
import type { ApiOutput } from "../api/contract.ts";
import { aes256, bagged, bundleFacts, certificateFacts, keyFacts } from "../rules/testing/build-facts.ts";
import { literal } from "../text/testing/literal.ts";
import { conversionReport } from "./conversion-report.ts";
import { conversionReportCsv } from "./conversion-report-csv.ts";

const leaf = certificateFacts({ sha1Fingerprint: "ab".repeat(20), notAfter: "2027-05-01T00:00:00.000Z" });
const before = bundleFacts({
  keys: [keyFacts({ provider: "Microsoft Software Key Storage Provider", keySpec: "ambiguous", encryption: aes256 })],
  certificateEncryption: aes256,
  mac: { algorithm: "HMAC-SHA-256", keyDerivation: "PKCS12-KDF SHA-256", iterations: 2_000, saltBytes: 20 },
});
const after = bundleFacts({ certificates: bagged(leaf) });

const files: ApiOutput<"convert.files">["files"] = [
  {
    name: "fe01.pfx",
    outcome: {
      ok: true,
      value: {
        file: { reference: "r1", name: "fe01-legacy-schannel.pfx", path: "/out/fe01-legacy-schannel.pfx", bytes: 1 },
        before,
        after,
        comparison: [],
        notices: [literal("One thing.")],
        thumbprint: leaf.sha1Fingerprint,
      },
    },
  },
  {
    name: "fe02.pfx",
    outcome: {
      ok: true,
      value: {
        file: { reference: "r2", name: "fe02-p7b.p7b", path: "/out/fe02-p7b.p7b", bytes: 1 },
        before,
        after: bundleFacts({ keys: [], certificates: bagged(leaf), mac: null, certificateEncryption: null }),
        comparison: [],
        notices: [],
        thumbprint: leaf.sha1Fingerprint,
        resumed: true,
      },
    },
  },
  {
    name: "=cmd|' /C calc'!A1.pfx",
    outcome: {
      ok: false,
      error: { code: "PFX_WRONG_PASSWORD", message: literal('The password of "it" is not right, or not.') },
    },
  },
];
const input = {
  version: "1.2.3",
  createdAt: "2026-11-20T10:00:00.000Z",
  target: "legacy-schannel",
  product: "lync-2013",
  files,
} as const;
const report = conversionReport(input);

describe("the report of a batch", () => {
  it("says who wrote it, when, for what, and how many", () => {
    expect(report).toMatchObject({
      schema: "keyspec-conversion-report",
      version: 2,
      product: "lync-2013",
      program: "KeySpec 1.2.3",
      createdAt: "2026-11-20T10:00:00.000Z",
      target: "legacy-schannel",
      counts: { files: 3, converted: 1, resumed: 1, failed: 1 },
    });
  });

  it("says of each file where its key goes and how it is protected, before and after", () => {
    expect(report.files[0]).toEqual({
      source: "fe01.pfx",
      ok: true,
      output: "fe01-legacy-schannel.pfx",
      resumed: false,
      key: { algorithm: "RSA", bits: 2048, curve: null },
      before: {
        provider: "Microsoft Software Key Storage Provider",
        keySpec: "ambiguous",
        key: "AES-256-CBC, 2000 iterations",
        certificates: "AES-256-CBC, 2000 iterations",
        mac: "HMAC-SHA-256, 2000 iterations",
      },
      after: {
        provider: "Microsoft RSA SChannel Cryptographic Provider",
        keySpec: "AT_KEYEXCHANGE",
        key: "3DES, 2000 iterations",
        certificates: "3DES, 2000 iterations",
        mac: expect.stringContaining("2000 iterations"),
      },
      thumbprint: "ab".repeat(20),
      notAfter: "2027-05-01T00:00:00.000Z",
      notices: ["One thing."],
      verdict: "cannot-tell",
      problems: [expect.objectContaining({ rule: "chain.issuer-missing", severity: "warning" })],
    });
  });

  it("tells a result without a key by the source's key, and one that was there already", () => {
    expect(report.files[1]).toMatchObject({
      resumed: true,
      key: { algorithm: "RSA", bits: 2048 },
      after: { provider: null, keySpec: null, key: null, certificates: null, mac: null },
    });
  });

  it("says what keeps a result from working", () => {
    const [file] = conversionReport({ ...input, createdAt: "2027-06-01T00:00:00.000Z" }).files;
    expect(file).toMatchObject({
      verdict: "will-not-work",
      problems: expect.arrayContaining([expect.objectContaining({ rule: "validity.expired", severity: "error" })]),
    });
  });

  it("says why a file failed", () => {
    expect(report.files[2]).toEqual({
      source: "=cmd|' /C calc'!A1.pfx",
      ok: false,
      code: "PFX_WRONG_PASSWORD",
      message: literal('The password of "it" is not right, or not.'),
    });
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe("the report as a table", () => {
  const lines = conversionReportCsv(report).split("\r\n");

  it("has a line of headings, a line a file, and as many cells in each", () => {
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toBe("");
    expect(lines[0]).toMatch(/^source,result,code,message,output,target,key algorithm,key bits,provider before/);
    const cells = lines.slice(0, 3).map((line) => line.replace(/"[^"]*"/g, "").split(",").length);
    expect(new Set(cells).size).toBe(1);
    expect(lines[1]).toMatch(
      /^fe01\.pfx,converted,,,fe01-legacy-schannel\.pfx,legacy-schannel,RSA,2048,Microsoft Soft/,
    );
    expect(lines[1]).toMatch(/,"3DES, 2000 iterations",.*,(?:ab){20},2027-05-01T00:00:00\.000Z,1,cannot-tell,"[^"]+"$/);
    expect(lines[2]).toMatch(/^fe02\.pfx,resumed,/);
  });

  it("has no formula in it, and quotes as RFC 4180 says", () => {
    expect(lines[3]).toMatch(
      /^'=cmd\|' \/C calc'!A1\.pfx,failed,PFX_WRONG_PASSWORD,"The password of ""it"" is not right, or not\.",,legacy-schannel,/,
    );
  });
});
