import { randomBytes, timingSafeEqual } from "node:crypto";

const tokenBytes = 32;

/** A secret that a caller must show. Base64url, 43 characters. */
export type Token = {
  readonly value: string;
  /** Compares in constant time; only the length, which is no secret, is compared first. */
  readonly matches: (candidate: string | undefined) => boolean;
};

/** A new secret of 32 random bytes. */
export function createToken(): Token {
  const value = randomBytes(tokenBytes).toString("base64url");
  const expected = Buffer.from(value);
  return {
    value,
    matches: (candidate = "") => {
      const given = Buffer.from(candidate);
      return given.length === expected.length && timingSafeEqual(given, expected);
    },
  };
}

/** What became of a candidate: only `opened` opens anything. `used` and `expired` are said of the right token alone. */
export type Redeemed = "opened" | "used" | "expired" | "unknown";
export type OneTimeToken = { readonly value: string; readonly redeem: (candidate: string) => Redeemed };

/**
 * A new token for the link: it opens once, and not for long. A wrong candidate does not use it up, or anybody could lock the user out.
 *
 * @param milliseconds how long it may be used
 * @param now milliseconds of a clock
 */
export function createOneTimeToken(milliseconds: number, now: () => number = Date.now): OneTimeToken {
  const token = createToken();
  const end = now() + milliseconds;
  let used = false;
  return {
    value: token.value,
    redeem: (candidate) => {
      if (!token.matches(candidate)) return "unknown";
      if (used) return "used";
      if (now() > end) return "expired";
      used = true;
      return "opened";
    },
  };
}
