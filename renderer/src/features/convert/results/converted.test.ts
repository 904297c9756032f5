import { describe, expect, it } from "vitest";
import type { ErrorCode } from "#shared/errors/codes.ts";
import { bundleFacts } from "#shared/rules/testing/build-facts.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { commonFailure } from "../../../components/results/common-failure.ts";
import { fromText } from "../../../host/files.ts";
import { type Converted, headingOf, isForModernSoftware, isUnanswered, summaryOf, withOutcomes } from "./converted.ts";

const about = { product: "lync-2013", target: "legacy-schannel", options: {} } as const;
const failed = (name: string, code: ErrorCode): Converted => ({
  ...about,
  file: fromText(name, ""),
  outcome: { ok: false, error: { code, message: literal(`${name}: ${code}`) } },
});
const done = (name: string, resumed = false): Converted => ({
  ...about,
  file: fromText(name, ""),
  outcome: {
    ok: true,
    value: {
      file: { reference: name, name, path: name, bytes: 1 },
      before: bundleFacts({}),
      after: bundleFacts({}),
      comparison: [],
      notices: [],
      thumbprint: "",
      ...(resumed && { resumed }),
    },
  },
});

describe("the results of a batch", () => {
  const mixed = [
    done("a"),
    done("b", true),
    failed("c", "PFX_NO_KEY"),
    failed("d", "OUTPUT_EXISTS"),
    failed("e", "CANCELLED"),
    failed("f", "PFX_WRONG_PASSWORD"),
  ];

  it("are counted in words, without those that are zero", () => {
    expect(summaryOf(mixed)).toBe(
      "1 converted, 2 failed, 1 was there already, 1 waits for your answer and 1 not begun",
    );
    expect(summaryOf([done("a"), done("b", true), done("c", true)])).toBe("1 converted and 2 were there already");
  });

  it("have a heading for each end", () => {
    expect(headingOf([done("a")])).toBe("The file was converted");
    expect(headingOf([done("a", true)])).toBe("The file was done already");
    expect(headingOf([done("a", true), done("b", true)])).toBe("All 2 files were done already");
    expect(headingOf([done("a"), done("b", true), failed("c", "PFX_NO_KEY")])).toBe("2 of 3 files are done");
    expect(headingOf([done("a"), failed("c", "PFX_NO_KEY")])).toBe("1 of 2 files were converted");
  });

  it("take newer outcomes in their places", () => {
    const [first, second] = [failed("a", "PFX_WRONG_PASSWORD"), done("b")];
    const newer: Converted = { ...done("a"), file: first.file };
    expect(withOutcomes([first, second], [newer])).toEqual([newer, second]);
  });
});

describe("a failure", () => {
  const commonFailureOf = (results: readonly Converted[]) => commonFailure(results.map(({ outcome }) => outcome));

  it("is common where every file has it, and an existing output is a question instead", () => {
    expect(commonFailureOf([failed("a", "KEY_NOT_RSA"), failed("b", "KEY_NOT_RSA")])?.code).toBe("KEY_NOT_RSA");
    expect(commonFailureOf([failed("a", "KEY_NOT_RSA"), failed("b", "PFX_NO_KEY")])).toBeNull();
    expect(commonFailureOf([failed("a", "KEY_NOT_RSA"), done("b")])).toBeNull();
    expect(commonFailureOf([failed("a", "OUTPUT_EXISTS")])).toBeNull();
  });

  it("keeps the passwords as long as something can be said about it", () => {
    expect(isUnanswered(failed("a", "PFX_PASSWORD_REQUIRED"))).toBe(true);
    expect(isUnanswered(failed("a", "KEY_NOT_RSA"))).toBe(true);
    expect(isUnanswered(failed("a", "PFX_NO_KEY"))).toBe(false);
    expect(isUnanswered(done("a"))).toBe(false);
  });

  it("is not sent to modern software twice", () => {
    expect(isForModernSoftware(failed("a", "KEY_NOT_RSA"))).toBe(true);
    expect(isForModernSoftware({ ...failed("a", "KEY_NOT_RSA"), target: "modern" })).toBe(false);
  });
});
