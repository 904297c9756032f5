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

/** A token that opens once: `redeem` is true for the right candidate the first time, and false ever after. */
export type OneTimeToken = { readonly value: string; readonly redeem: (candidate: string) => boolean };

/** A new token for the printed link. A wrong candidate does not use it up, or anybody could lock the user out. */
export function createOneTimeToken(): OneTimeToken {
  const token = createToken();
  let used = false;
  return {
    value: token.value,
    redeem: (candidate) => {
      if (used || !token.matches(candidate)) return false;
      used = true;
      return true;
    },
  };
}
