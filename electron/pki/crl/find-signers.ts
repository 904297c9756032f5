import type { RevocationFacts } from "#shared/facts/revocation-facts.ts";
import { limits } from "#shared/limits.ts";
import type { CryptoPort } from "../crypto/port.ts";
import type { SetMember } from "../x509/chain-member.ts";
import { comparableName } from "../x509/comparable-name.ts";
import { checkSignature } from "../x509/verify-signature.ts";
import type { RevocationListMember } from "./read-revocation-list.ts";

/**
 * Says for each revocation list which certificates of a set bear its issuer's name, and whether their key made its signature. Decides
 * nothing: shared/chain does. Of one list at most `limits.candidateIssuers` signatures are checked.
 *
 * @param members in the order of the set
 */
export function findSigners(
  lists: readonly RevocationListMember[],
  members: readonly SetMember[],
  crypto: CryptoPort,
): Pick<RevocationFacts, "lists" | "signers"> {
  const signers = lists.flatMap(({ parsed, facts }, list) =>
    members
      .map((member, issuer) => ({ member, issuer }))
      .filter(({ member }) => comparableName(member.facts.subject) === comparableName(facts.issuer))
      .map(({ member, issuer }, attempt) => ({
        list,
        issuer,
        signature:
          attempt < limits.candidateIssuers && member.parsed !== null
            ? checkSignature(parsed, member.parsed.publicKey, crypto)
            : ("not-checked" as const),
      })),
  );
  return { lists: lists.map(({ facts }) => facts), signers };
}
