import { createSecureContext } from "node:tls";

const lowestLevel = ":@SECLEVEL=0";
let word: string | undefined;

/**
 * A list of ciphers that also lets old versions and short keys through, which must be offered to be seen. OpenSSL refuses them by its security
 * level, of 2 in Node. BoringSSL (Electron) has no levels and refuses the whole list for the word: so it is asked, once for each process.
 *
 * @param ciphers in OpenSSL's words, without a level
 */
export function atLowestLevel(ciphers: string): string {
  word ??= knowsLevels() ? lowestLevel : "";
  return ciphers + word;
}

function knowsLevels(): boolean {
  try {
    createSecureContext({ ciphers: `DEFAULT${lowestLevel}` });
    return true;
  } catch {
    return false;
  }
}
