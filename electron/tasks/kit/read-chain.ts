import { chooseChain } from "#shared/chain/choose-chain.ts";
import { leavesOf } from "#shared/chain/leaves.ts";
import type { ChosenChain } from "#shared/chain/types.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { findIssuance } from "../../pki/x509/find-issuance.ts";
import { certificatesInFile } from "./certificates-in-file.ts";
import type { ReadChainInput } from "./types.ts";

/**
 * The certificates of one file as a chain, from the leaf up; of several leaves the first.
 *
 * @throws AppError as `certificatesInFile`
 */
export function readChain({ now, ...file }: ReadChainInput, crypto: CryptoPort): ChosenChain {
  const members = certificatesInFile(file, crypto);
  const set = { certificates: members.map(({ facts }) => facts), issuance: findIssuance(members, crypto) };
  const [leaf = 0] = leavesOf(set);
  return chooseChain(set, leaf, now);
}
