import { timingSafeEqual } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createOneTimeToken, createToken } from "./token.ts";

vi.mock("node:crypto", async (importActual) => {
  const actual = await importActual<typeof import("node:crypto")>();
  return { ...actual, timingSafeEqual: vi.fn((one: Buffer, other: Buffer) => actual.timingSafeEqual(one, other)) };
});

const compared = vi.mocked(timingSafeEqual);
beforeEach(() => {
  compared.mockClear();
});

describe("a token", () => {
  it("is compared by timingSafeEqual, whatever the candidate of its length", () => {
    const token = createToken();
    const other = createToken().value;
    expect(token.matches(token.value)).toBe(true);
    expect(token.matches(other)).toBe(false);
    expect(compared.mock.calls.map(([given]) => String(given))).toEqual([token.value, other]);
  });

  it("takes no candidate of another length, and none at all", () => {
    const token = createToken();
    for (const candidate of [undefined, "", token.value.slice(1), `${token.value}=`])
      expect(token.matches(candidate)).toBe(false);
  });

  it("has 32 random bytes, never the same", () => {
    const values = Array.from({ length: 20 }, () => createToken().value);
    expect(new Set(values).size).toBe(20);
    for (const value of values) expect(Buffer.from(value, "base64url")).toHaveLength(32);
  });
});

describe("a one-time token", () => {
  it("opens once, and a wrong candidate does not use it up", () => {
    const token = createOneTimeToken(1_000);
    expect(token.redeem("x".repeat(43))).toBe("unknown");
    expect([token.redeem(token.value), token.redeem(token.value)]).toEqual(["opened", "used"]);
  });

  it("opens nothing after its time", () => {
    let now = 0;
    const token = createOneTimeToken(1_000, () => now);
    now = 1_001;
    expect(token.redeem(token.value)).toBe("expired");
    now = 1_000;
    expect(token.redeem(token.value)).toBe("opened");
  });
});
