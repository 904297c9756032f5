import { describe, expect, it } from "vitest";
import { passphraseStrength } from "./passphrase-strength.ts";

describe("passphraseStrength", () => {
  it("asks for at least the characters that the contract demands", () => {
    expect(passphraseStrength("")).toBe("none");
    expect(passphraseStrength("Passw0r")).toBe("too-short");
  });

  it("rates repetition as hardly better than the character once", () => {
    expect(passphraseStrength("aaaaaaaaaaaaaaaa")).toBe("weak");
  });

  it("grows with length and with kinds of characters", () => {
    expect(passphraseStrength("abcdefgh")).toBe("weak");
    expect(passphraseStrength("Passw0rd!")).toBe("fair");
    expect(passphraseStrength("correct horse battery staple")).toBe("strong");
  });
});
