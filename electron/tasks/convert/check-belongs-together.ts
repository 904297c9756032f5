import { conversionErrors } from "#shared/errors/definitions/tasks.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { commonNameOf } from "#shared/facts/certificate-name.ts";
import { isAuthority } from "#shared/facts/is-authority.ts";
import { contentParts } from "../../pki/sniff/content-parts.ts";
import { isKeyKind } from "../../pki/sniff/loose-kinds.ts";
import type { ConvertInput } from "../kit/types.ts";
import { type Companion, holdsOnlyKeys } from "./companion-certificates.ts";

/**
 * Where key and certificate come from two files and do not belong together, both files are named.
 *
 * @param facts of the file with what its companions gave
 * @param companions the certificates of the files beside it
 * @throws AppError PFX_KEY_MISMATCH
 */
export function checkBelongsTogether(
  { name, data, chain = [] }: ConvertInput,
  facts: BundleFacts,
  companions: readonly Companion[],
): void {
  if (facts.keys.some(({ certificateIndexes }) => certificateIndexes.length > 0)) return;
  if (facts.keys.length > 0 && facts.certificates.length === 0) {
    const stranger = companions.find(({ member }) => !isAuthority(member.facts));
    if (stranger === undefined) return;
    throw conversionErrors.mismatchBeside({
      certificate: nameOf(stranger.member.facts),
      file: stranger.file,
      keyFile: name,
    });
  }
  const keyFile = chain.find(holdsOnlyKeys);
  const [own] = [...facts.certificates.filter(({ certificate }) => !isAuthority(certificate)), ...facts.certificates];
  const holdsKey = contentParts(data).some(({ kind }) => isKeyKind(kind));
  if (facts.keys.length === 0 || own === undefined || keyFile === undefined || holdsKey) return;
  throw conversionErrors.mismatchBeside({ certificate: nameOf(own.certificate), file: name, keyFile: keyFile.name });
}

function nameOf({ subject }: CertificateFacts): string {
  return commonNameOf(subject) ?? subject.text;
}
