import type { Message } from "#shared/text/message.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { createDecrypter, type Decrypter, UndecryptableError } from "./decrypter.ts";
import { passwordAttempts } from "./password-attempts.ts";
import type { RoundBudget } from "./rounds.ts";
import { wrongPassphrase } from "./wrong-passphrase.ts";

/**
 * A decrypter for private keys outside of PKCS#12. It tries the spellings of `passwordAttempts` in their order: what is usual (UTF-8,
 * or UTF-16 for the PKCS#12 schemes), then, outside ASCII, OpenSSL before 1.1 and Windows-1252. UTF-16 for PBES2, the slip of old NSS,
 * is not among them: NSS writes no such files, and without a MAC each spelling makes a wrong passphrase dearer.
 *
 * The decrypter throws AppError KEY_WRONG_PASSPHRASE where no spelling opens the key.
 *
 * @param onOpened told the notice of the spelling that opened a key; null: it is the usual one
 */
export function createKeyDecrypter(
  passphrase: string,
  crypto: CryptoPort,
  budget: RoundBudget,
  onOpened: (notice: Message | null) => void = () => {},
): Decrypter {
  const decrypter = createDecrypter({
    attempts: passwordAttempts(passphrase),
    crypto,
    budget,
    onOpened: ({ notice }) => onOpened(notice),
  });
  return (scheme, data, read) => {
    try {
      return decrypter(scheme, data, read);
    } catch (error) {
      throw error instanceof UndecryptableError ? wrongPassphrase(error) : error;
    }
  };
}
