import type { BundleFacts, KeyFacts } from "../facts/bundle-facts.ts";
import { validityAt } from "./validity-at.ts";

/**
 * Which certificate of a bundle belongs to a key: of those with its public key one that is valid now, then the one with the key's localKeyID
 * if only one has it, then the latest. A renewal that keeps the key leaves both certificates in the file, and the valid one is never given up
 * for an expired one, whatever the localKeyID says (dotnet/aspnetcore pull request 43719).
 *
 * @param now ISO 8601
 * @returns index into `certificates`; null: none
 */
export function certificateOfKey(
  {
    certificates,
  }: { readonly certificates: readonly Pick<BundleFacts["certificates"][number], "certificate" | "localKeyId">[] },
  { certificateIndexes, localKeyId }: Pick<KeyFacts, "certificateIndexes" | "localKeyId">,
  now: string,
): number | null {
  const candidates = certificateIndexes.flatMap((index) => {
    const found = certificates[index];
    return found === undefined ? [] : [{ index, ...found }];
  });
  const valid = candidates.filter(({ certificate }) => validityAt(certificate, now) === "valid");
  const among = valid.length > 0 ? valid : candidates;
  const named = among.filter((candidate) => localKeyId !== null && candidate.localKeyId === localKeyId);
  if (named.length === 1) return named[0]?.index ?? null;
  const [latest] = among.toSorted(
    (one, other) => Date.parse(other.certificate.notBefore) - Date.parse(one.certificate.notBefore),
  );
  return latest?.index ?? null;
}
