import { describe, expect, it } from "vitest";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { bagged, bundleFacts, certificateFacts, clientAuthentication } from "#shared/rules/testing/build-facts.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { fromText } from "../../../host/files.ts";
import type { Converted } from "./converted.ts";
import { rowStatusOf } from "./row-status.ts";

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

describe("a row of the list of results", () => {
  it("says what became of the file", () => {
    expect(rowStatusOf(converted(bundleFacts({})), now)).toEqual({ tone: "good", words: "Converted" });
    expect(rowStatusOf(converted(bundleFacts({}), true), now)).toEqual({ tone: "good", words: "Was there already" });
    const outcome = { ok: false, error: { code: "PFX_NO_KEY", message: literal("There is no key.") } } as const;
    expect(rowStatusOf({ ...about, outcome }, now)).toEqual({ tone: "bad", words: "Not converted" });
  });

  it.each([
    ["has expired", { notAfter: "2026-11-19T00:00:00Z" }],
    ["is for clients only", { extendedKeyUsage: [clientAuthentication] }],
  ])("does not praise a result whose certificate %s", (_, certificate) => {
    for (const resumed of [false, true])
      expect(rowStatusOf(converted(holding(certificate), resumed), now)).toEqual({
        tone: "bad",
        words: "Will not work",
      });
  });
});
