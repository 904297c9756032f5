import { describe, expect, it } from "vitest";
import { digestSchema, digestWords } from "./digest-words.ts";

describe("the digest of --hash", () => {
  it.each([
    ["sha256", "SHA-256"],
    ["SHA256", "SHA-256"],
    ["SHA-256", "SHA-256"],
    ["sha-384", "SHA-384"],
    ["Sha512", "SHA-512"],
    ["sha1", "SHA-1"],
  ])("takes %s for %s", (text, digest) => {
    expect(digestSchema.parse(text)).toBe(digest);
  });

  it("refuses others and says what may be meant", () => {
    expect(digestSchema.safeParse("sha265").error?.issues[0]?.message).toContain("Did you mean “sha256”?");
    expect(digestSchema.safeParse("md5").error?.issues[0]?.message).toContain(digestWords.join(", "));
    expect(digestWords).toContain("sha256");
  });
});
