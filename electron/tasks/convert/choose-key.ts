import { modern } from "#shared/catalogue/targets/modern.ts";
import type { Pkcs12Parameters, TargetId } from "#shared/catalogue/targets/types.ts";
import { certificateOfKey } from "#shared/chain/certificate-of-key.ts";
import { conversionErrors, conversionTerms } from "#shared/errors/definitions/tasks.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { certificateName } from "#shared/facts/certificate-name.ts";
import { conversionTexts } from "#shared/facts/conversion-notices.ts";
import type { Message } from "#shared/text/message.ts";
import { oidName } from "../../pki/asn1/oids.ts";

export type ChosenKey = {
  readonly keyIndex: number;
  readonly certificateIndex: number;
  readonly notices: readonly Message[];
};

/**
 * The one key of a bundle that a conversion is about: the only one, or the only one with a certificate. The same key twice (Windows
 * exports a certificate that lies in the store once with a CAPI and once with a CNG key so, formats.md §1.7) is one key.
 *
 * @param name of the file, for messages
 * @param now ISO 8601: of several certificates of the key the one that works now is taken
 * @param thumbprint SHA-1 of the certificate whose key it is, in hex; undefined: the file must leave no choice
 * @throws AppError PFX_NO_KEY, PFX_NO_CERTIFICATE, PFX_KEY_MISMATCH, PFX_SEVERAL_KEYS naming each certificate with its thumbprint
 */
export function chooseKey(facts: BundleFacts, name: string, now: string, thumbprint?: string): ChosenKey {
  if (facts.keys.length === 0) throw conversionErrors.noKey({ file: name });
  if (facts.certificates.length === 0) throw conversionErrors.keyWithoutCertificate({ file: name });
  const paired = facts.keys.flatMap((key, keyIndex) => {
    const certificateIndex = certificateOfKey(facts, key, now);
    return certificateIndex === null ? [] : [{ key, keyIndex, certificateIndex }];
  });
  const [first, ...rest] = paired;
  if (first === undefined) throw conversionErrors.mismatch({ file: name });
  const certificates = [...new Set(paired.map(({ certificateIndex }) => certificateIndex))].flatMap((index) =>
    facts.certificates.slice(index, index + 1).map(({ certificate }) => describeCertificate(certificate)),
  );
  if (thumbprint !== undefined) {
    const wanted = certificateOfThumbprint(facts, thumbprint);
    if (wanted !== null) return { ...wanted, notices: [] };
    throw conversionErrors.thumbprintMissing({ file: name, thumbprint, certificates });
  }
  const { size } = new Set(paired.map(({ key }) => key.publicKey.fingerprint));
  if (size > 1) throw conversionErrors.severalKeys({ file: name, count: size, certificates });
  const { keyIndex, certificateIndex } = first;
  return { keyIndex, certificateIndex, notices: leftOutNotices(facts.keys.length - paired.length, rest.length) };
}

/** The key of the certificate with that SHA-1 thumbprint; null: the file holds none. */
function certificateOfThumbprint(
  facts: BundleFacts,
  thumbprint: string,
): Pick<ChosenKey, "keyIndex" | "certificateIndex"> | null {
  for (const [keyIndex, { certificateIndexes }] of facts.keys.entries()) {
    const certificateIndex = certificateIndexes.find(
      (index) => facts.certificates[index]?.certificate.sha1Fingerprint === thumbprint,
    );
    if (certificateIndex !== undefined) return { keyIndex, certificateIndex };
  }
  return null;
}

function describeCertificate(certificate: CertificateFacts): Message {
  return conversionTerms.certificate({ name: certificateName(certificate), thumbprint: certificate.sha1Fingerprint });
}

function leftOutNotices(withoutCertificate: number, repeated: number): readonly Message[] {
  return [
    ...(withoutCertificate > 0 ? [conversionTexts.keysWithoutCertificate({ count: withoutCertificate })] : []),
    ...(repeated > 0 ? [conversionTexts.repeatedKey] : []),
  ];
}

/**
 * Makes sure that the result can hold the key.
 *
 * @param accepted what is written; a provider takes what its generation takes
 * @throws AppError KEY_NOT_RSA, KEY_UNSUPPORTED_ALGORITHM
 */
export function checkKeyAlgorithm(
  key: Pick<BundleFacts["keys"][number], "publicKey">,
  accepted: Pick<Pkcs12Parameters, "keyAlgorithms" | "provider">,
  target: TargetId,
  name: Message | string,
): void {
  const { algorithm } = key.publicKey;
  if (accepted.keyAlgorithms.some((allowed) => allowed === algorithm)) return;
  const shown = describeKey(key.publicKey);
  // The advice is “modern”, so only for keys that it takes.
  if (accepted.provider !== null && modern.keyAlgorithms.some((allowed) => allowed === algorithm)) {
    const accepts = accepted.keyAlgorithms.length > 1 ? "both" : "rsa";
    throw conversionErrors.keyForOtherProvider({ file: name, key: shown, provider: accepted.provider, accepts });
  }
  throw conversionErrors.keyForOtherTarget({ file: name, key: shown, target });
}

function describeKey({ algorithm, curve, oid }: BundleFacts["keys"][number]["publicKey"]): Message {
  const { keys } = conversionTerms;
  switch (algorithm) {
    case "EC":
      return curve === null ? keys.ellipticCurve : keys.namedCurve({ curve });
    case "DSA":
      return keys.dsa;
    case "RSA-PSS":
      return keys.rsaPss;
    case "other":
      return keys.other({ algorithm: oidName(oid) });
    default:
      return keys.edwards({ algorithm });
  }
}
