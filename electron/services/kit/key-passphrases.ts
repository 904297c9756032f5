import type { Context } from "./context.ts";

type Passwords = Pick<Context, "passwords">;

/** Remembers the passphrase of an encrypted key (PEM) until KeySpec ends, in memory only and bound to the key: it is typed once a session. */
export function rememberKeyPassphrase({ passwords }: Passwords, keyPem: string, passphrase: string): void {
  passwords.remember(new TextEncoder().encode(keyPem), passphrase);
}

/** The passphrase of an encrypted key that this session remembers; null: it remembers none. */
export function recallKeyPassphrase({ passwords }: Passwords, keyPem: string): string | null {
  return passwords.recall(new TextEncoder().encode(keyPem));
}
