import { expect, it } from "vitest";
import { passphraseSchema } from "#shared/api/schemas/common.ts";
import { limits } from "#shared/limits.ts";
import { passphraseProblem } from "./passphrase-problem.ts";

it("refuses what the host would refuse, in words", () => {
  expect(passphraseProblem("short")).toBe("Use at least 8 characters.");
  expect(passphraseProblem("x".repeat(limits.passwordCharacters + 1))).toBe("Use at most 1,024 characters.");
  for (const length of [0, 7, 8, 9, limits.passwordCharacters, limits.passwordCharacters + 1]) {
    const passphrase = "x".repeat(length);
    expect(passphraseProblem(passphrase) === null, String(length)).toBe(passphraseSchema.safeParse(passphrase).success);
  }
});
