import { describe, expect, it } from "vitest";
import type { Facts } from "#shared/facts/facts.ts";
import { bagged, bundleFacts, certificateFacts, keyFacts, requestFacts } from "#shared/rules/testing/build-facts.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { fromText } from "../../../host/files.ts";
import { type Inspection, inspectionOfFile } from "../inspection.ts";
import { judgeInspection } from "./overview-row.ts";

const judgeFor = { product: "lync-2013", role: null, plans: [] } as const;
const file = fromText("fe01.pfx", "");
const at = "2026-12-01T00:00:00.000Z";

function inspectionOf(...items: readonly Facts[]): Inspection {
  const value = { contents: [{ kind: "pfx", encoding: "DER" } as const], items, notes: [], closed: null };
  return inspectionOfFile(file, { outcome: { ok: true, value }, sha256: null }, at);
}

describe("the row of an inspected file", () => {
  it("says name, issuer, end, verdict and how many problems there are", () => {
    const bundle = bundleFacts({
      keys: [keyFacts({ provider: "Microsoft Software Key Storage Provider", keySpec: null })],
      certificates: bagged(certificateFacts({ notAfter: "2027-11-20T15:13:00Z" })),
    });
    const cells = judgeInspection(inspectionOf(bundle), judgeFor).cells;
    expect(cells).toMatchObject({
      verdict: "will-not-work",
      contents: "PFX (PKCS#12)",
      subject: "pool01.contoso.com",
      issuer: "Contoso Issuing CA",
      ends: "2027-11-20T15:13:00Z",
    });
    expect(cells.problems).toBeGreaterThan(0);
  });

  it("of several things says the worst verdict and the first end", () => {
    const good = certificateFacts({ notAfter: "2028-01-01T00:00:00Z" });
    const expired = certificateFacts({ notAfter: "2026-06-01T00:00:00Z" });
    const cells = judgeInspection(inspectionOf(good, expired), judgeFor).cells;
    expect(cells).toMatchObject({
      verdict: "will-not-work",
      ends: "2026-06-01T00:00:00Z",
      subject: "pool01.contoso.com",
    });
  });

  it("a request has no issuer and no end", () => {
    expect(judgeInspection(inspectionOf(requestFacts()), judgeFor).cells).toMatchObject({ issuer: null, ends: null });
  });

  it("of a file that could not be read nothing is known", () => {
    const error = {
      code: "FORMAT_UNKNOWN" as const,
      message: literal("It is none."),
      hint: literal("Choose another."),
    };
    const cells = judgeInspection(
      inspectionOfFile(file, { outcome: { ok: false, error }, sha256: null }, at),
      judgeFor,
    ).cells;
    expect(Object.values(cells).every((value) => value === null)).toBe(true);
  });
});
