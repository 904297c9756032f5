import type { RevocationFacts } from "#shared/facts/revocation-facts.ts";
import { limits } from "#shared/limits.ts";
import type { CryptoPort } from "../crypto/port.ts";
import type { ChainMember } from "../x509/chain-member.ts";
import { comparableName } from "../x509/comparable-name.ts";
import { verifySignature } from "../x509/verify-signature.ts";
import type { ParsedRevocationList } from "./parse-revocation-list.ts";
import { revocationListFacts } from "./read-revocation-list.ts";

/**
 * Says for each revocation list which certificates of a set bear its issuer's name, and whether their key made its signature. Decides
 * nothing: shared/chain does. Of one list at most `limits.candidateIssuers` signatures are checked.
 *
 * @param members in the order of the set
 * @throws AppError as `revocationListFacts`
 */
export function findSigners(
  lists: readonly ParsedRevocationList[],
  members: readonly ChainMember[],
  crypto: CryptoPort,
): RevocationFacts {
  const facts = lists.map((list) => revocationListFacts(list, crypto));
  const signers = facts.flatMap(({ issuer }, list) =>
    members
      .flatMap(({ facts: { subject } }, index) => (comparableName(subject) === comparableName(issuer) ? [index] : []))
      .map((index, attempt) => ({
        list,
        issuer: index,
        signature: attempt < limits.candidateIssuers ? signatureOf(lists[list], members[index], crypto) : "not-checked",
      })),
  );
  return { lists: facts, signers };
}

function signatureOf(
  list: ParsedRevocationList | undefined,
  issuer: ChainMember | undefined,
  crypto: CryptoPort,
): RevocationFacts["signers"][number]["signature"] {
  if (list === undefined || issuer === undefined) return "not-checked";
  const holds = verifySignature(list, issuer.parsed.publicKey, crypto);
  if (holds === null) return "unknown-algorithm";
  return holds ? "holds" : "wrong";
}
