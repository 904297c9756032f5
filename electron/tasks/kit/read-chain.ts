import type { ChainFacts } from "#shared/facts/chain-facts.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import { buildChain, chainFacts } from "../../pki/x509/chain-member.ts";
import { certificatesInFile } from "./certificates-in-file.ts";

/**
 * The certificates of one file as a chain, from the leaf up.
 *
 * @throws AppError as `certificatesInFile`
 */
export function readChain(file: NamedBytes, crypto: CryptoPort): ChainFacts {
  return chainFacts(buildChain(certificatesInFile(file, crypto), crypto));
}
