import { describe, expect, it } from "vitest";
import type { ErrorCode } from "#shared/errors/codes.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { bagged, bundleFacts, certificateFacts, clientAuthentication } from "#shared/rules/testing/build-facts.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { fromText } from "../../../host/files.ts";
import type { Converted } from "./converted.ts";
import { assess, inOrderOfInterest, unassessed } from "./row-status.ts";

const now = "2026-11-20T12:00:00Z";
const about = { file: fromText("a.pfx", ""), product: "lync-2013", target: "legacy-schannel", options: {} } as const;
const converted = (after: BundleFacts, resumed = false): Converted => ({
  ...about,
  outcome: {
    ok: true,
    value: {
      file: { reference: "a", name: "a.pfx", path: "a.pfx", bytes: 1 },
      before: after,
      after,
      comparison: [],
      notices: [],
      thumbprint: "",
      resumed,
    },
  },
});
const holding = (certificate: Parameters<typeof certificateFacts>[0]): BundleFacts =>
  bundleFacts({ certificates: bagged(certificateFacts(certificate)) });

describe("a row of the table of results", () => {
  it("says what became of the file", () => {
    expect(assess(converted(bundleFacts({})), now)).toEqual({
      status: { id: "converted", tone: "good", words: "Converted" },
      certificate: "pool01.contoso.com",
      expires: "2027-12-31",
    });
    expect(assess(converted(bundleFacts({}), true), now).status).toMatchObject({ id: "resumed", tone: "good" });
  });

  it.each([
    ["PFX_NO_KEY", { id: "failed", tone: "bad", words: "Not converted" }],
    ["PFX_WRONG_PASSWORD", { id: "locked", tone: "bad", words: "Needs its password" }],
    ["OUTPUT_EXISTS", { id: "waiting", tone: "warning", words: "A file is in the way" }],
    ["CANCELLED", { id: "stopped", tone: "unknown", words: "Not begun" }],
  ] as const)("tells %s from the others", (code, status) => {
    const outcome = { ok: false, error: { code, message: literal("Why.") } } as const;
    expect(assess({ ...about, outcome }, now)).toEqual({ status, certificate: null, expires: null });
  });

  it("comes in the order in which somebody has to do something about it", () => {
    const failing = (code: ErrorCode): Converted => ({
      ...about,
      outcome: { ok: false, error: { code, message: literal("Why.") } },
    });
    const fine = converted(bundleFacts({}));
    const soon = converted(holding({ notAfter: "2026-12-01T00:00:00Z" }));
    const expired = converted(holding({ notAfter: "2026-11-19T00:00:00Z" }));
    const results = [fine, soon, failing("OUTPUT_EXISTS"), expired, failing("PFX_NO_KEY")];
    const assessments = new Map(results.map((result) => [result, assess(result, now)]));
    expect(assessments.get(soon)?.status).toEqual({
      id: "warnings",
      tone: "warning",
      words: "Converted, with warnings",
    });
    const states = inOrderOfInterest(results, assessments).map((result) => assessments.get(result)?.status.id);
    expect(states).toEqual(["failed", "waiting", "will-not-work", "warnings", "converted"]);
    // Before the rules were asked, what is written keeps its order behind what is not.
    expect(inOrderOfInterest(results, new Map()).map(({ outcome }) => outcome.ok)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it("praises nothing before the rules were asked", () => {
    expect(unassessed(converted(bundleFacts({}))).status).toEqual({
      id: "converted",
      tone: "unknown",
      words: "Converted",
    });
  });

  it.each([
    ["has expired", { notAfter: "2026-11-19T00:00:00Z" }],
    ["is for clients only", { extendedKeyUsage: [clientAuthentication] }],
  ])("does not praise a result whose certificate %s", (_, certificate) => {
    for (const resumed of [false, true])
      expect(assess(converted(holding(certificate), resumed), now).status).toEqual({
        id: "will-not-work",
        tone: "bad",
        words: "Will not work",
      });
  });
});
