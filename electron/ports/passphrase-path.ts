import { join } from "node:path";

/**
 * Where the remembered passphrase of a pending request stands, encrypted by the operating system's key store. The desktop writes and
 * reads it; every host deletes it together with its request.
 *
 * @param id of the pending request: lower-case letters, digits and hyphens
 */
export function passphrasePath(dataFolder: string, id: string): string {
  return join(dataFolder, "passphrases", id);
}
