import { messages } from "../../text/localise.ts";
import { defineErrors } from "../define-errors.ts";

/** Why the operating system's key store cannot keep a passphrase. */
export const keyStoreProblems = messages("keyStore.problems", {
  desktopOnly: "Only KeySpec’s desktop program can use the operating system’s key store.",
  noStore:
    "This desktop has no key store that KeySpec could use (GNOME Keyring, KWallet), so a remembered passphrase would lie on the disk unprotected.",
  forbidden: "Your organisation has switched off that KeySpec remembers passphrases.",
  locked: "The operating system’s key store cannot be opened now.",
});

export const keyStoreErrors = defineErrors("keyStore", {
  unavailable: {
    code: "SECRET_STORE_UNAVAILABLE",
    message: "{problem}",
    hint: "Make the requests without remembering the passphrase, and keep it yourself.",
  },
});
