import type { CryptoPort } from "#electron/pki/crypto/port.ts";
import { askOpenssl } from "./ask-openssl.ts";
import { compareStructure } from "./compare.ts";
import type { Outcome, Structure } from "./types.ts";

/** Compares one structure after the other; `width` questions to OpenSSL are open at a time. */
export async function compareAll(
  structures: readonly Structure[],
  crypto: CryptoPort,
  width: number,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let index = next++; index < structures.length; index = next++) {
        const structure = structures[index];
        if (structure !== undefined) outcomes[index] = compareStructure(structure, await askOpenssl(structure), crypto);
      }
    }),
  );
  return outcomes;
}
