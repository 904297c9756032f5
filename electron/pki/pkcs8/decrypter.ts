import { AppError } from "#shared/errors/app-error.ts";
import { toHex } from "../asn1/hex.ts";
import type { CryptoPort } from "../crypto/port.ts";
import type { EncryptionScheme } from "./encryption-scheme.ts";
import type { PasswordAttempt } from "./password-attempts.ts";
import type { RoundBudget } from "./rounds.ts";

/** Decrypts one part and reads it at once: only what can be read proves that the password was right. */
export type Decrypter = <Value>(
  scheme: EncryptionScheme,
  data: Uint8Array,
  read: (decrypted: Uint8Array) => Value,
) => Value;

/** Thrown where no attempt opens a part; the caller knows which error that is. */
export class UndecryptableError extends Error {
  override readonly name = "UndecryptableError";
}

export type DecrypterSetup = {
  readonly attempts: readonly PasswordAttempt[];
  readonly crypto: CryptoPort;
  readonly budget: RoundBudget;
  /** Told which attempt opened a part. */
  readonly onOpened: (attempt: PasswordAttempt) => void;
};

/**
 * Tries the attempts in their order, the one that opened the last part first.
 * The decrypter throws UndecryptableError where none opens the part; AppErrors that have nothing to do with the password pass through.
 */
export function createDecrypter({ attempts, crypto, budget, onOpened }: DecrypterSetup): Decrypter {
  let order = attempts;
  return (scheme, data, read) => {
    const tried = new Set<string>();
    for (const attempt of order) {
      const spelling = toHex(attempt[scheme.passwordForm]);
      if (tried.has(spelling)) continue;
      tried.add(spelling);
      budget.spend(scheme.rounds);
      const opened = open(scheme, crypto, attempt, data, read);
      if (opened === null) continue;
      order = [attempt, ...order.filter((other) => other !== attempt)];
      onOpened(attempt);
      return opened.value;
    }
    throw new UndecryptableError();
  };
}

/** null: the padding does not fit, or what came out is not what belongs there. */
function open<Value>(
  scheme: EncryptionScheme,
  crypto: CryptoPort,
  attempt: PasswordAttempt,
  data: Uint8Array,
  read: (decrypted: Uint8Array) => Value,
): { readonly value: Value } | null {
  let decrypted: Uint8Array;
  try {
    decrypted = scheme.decrypt(crypto, attempt, data);
  } catch (error) {
    if (error instanceof AppError) throw error;
    return null;
  }
  try {
    return { value: read(decrypted) };
  } catch (error) {
    if (error instanceof AppError && error.code.startsWith("FORMAT_")) return null;
    throw error;
  }
}
