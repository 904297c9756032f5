import type { Pkcs12Parameters, TargetId } from "#shared/catalogue/targets/types.ts";
import { certificateOfKey } from "#shared/chain/certificate-of-key.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { oidName } from "../../pki/asn1/oids.ts";

export type ChosenKey = {
  readonly keyIndex: number;
  readonly certificateIndex: number;
  readonly notices: readonly string[];
};

/**
 * The one key of a bundle that a conversion is about: the only one, or the only one with a certificate. The same key twice (Windows
 * exports a certificate that lies in the store once with a CAPI and once with a CNG key so, formats.md §1.7) is one key.
 *
 * @param name of the file, for messages
 * @param now ISO 8601: of several certificates of the key the one that works now is taken
 * @throws AppError PFX_NO_KEY, PFX_NO_CERTIFICATE, PFX_KEY_MISMATCH, PFX_SEVERAL_KEYS
 */
export function chooseKey(facts: BundleFacts, name: string, now: string): ChosenKey {
  if (facts.keys.length === 0) throw noKey(name);
  if (facts.certificates.length === 0) throw noCertificate(name);
  const paired = facts.keys.flatMap((key, keyIndex) => {
    const certificateIndex = certificateOfKey(facts, key, now);
    return certificateIndex === null ? [] : [{ key, keyIndex, certificateIndex }];
  });
  const [first, ...rest] = paired;
  if (first === undefined) throw mismatch(name);
  const { fingerprint } = first.key.publicKey;
  if (rest.some(({ key }) => key.publicKey.fingerprint !== fingerprint)) throw severalKeys(name, facts.keys.length);
  const { keyIndex, certificateIndex } = first;
  return { keyIndex, certificateIndex, notices: leftOutNotices(facts.keys.length - paired.length, rest.length) };
}

function leftOutNotices(withoutCertificate: number, repeated: number): readonly string[] {
  const notices: string[] = [];
  if (withoutCertificate > 0) {
    notices.push(`${count(withoutCertificate, "key")} without a certificate in the file left out.`);
  }
  if (repeated > 0) notices.push("The file holds the same key more than once; the first one is kept.");
  return notices;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
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
  name: string,
): void {
  const { algorithm } = key.publicKey;
  if (accepted.keyAlgorithms.some((allowed) => allowed === algorithm)) return;
  const shown = describeKey(key.publicKey);
  if (accepted.provider !== null) {
    throw new AppError(
      "KEY_NOT_RSA",
      `${name} holds ${shown}. The provider "${accepted.provider}" takes ${accepted.keyAlgorithms.length > 1 ? "RSA and elliptic curve" : "RSA"} keys only.`,
      {
        hint: 'Request a new certificate with an RSA key. For software that takes elliptic curves choose the target "modern" instead.',
      },
    );
  }
  throw new AppError(
    "KEY_UNSUPPORTED_ALGORITHM",
    `${name} holds ${shown}, which the target "${target}" does not take.`,
    {
      hint: "RSA and elliptic curve keys can be converted.",
    },
  );
}

function describeKey({ algorithm, curve, oid }: BundleFacts["keys"][number]["publicKey"]): string {
  switch (algorithm) {
    case "EC":
      return `an elliptic curve key${curve === null ? "" : ` (${curve})`}`;
    case "DSA":
      return "a DSA key";
    case "other":
      return `a key of the algorithm ${oidName(oid)}`;
    case "RSA-PSS":
      return "an RSA key that is bound to RSASSA-PSS signatures";
    default:
      return `an ${algorithm} key`;
  }
}

function noKey(name: string): AppError {
  return new AppError("PFX_NO_KEY", `${name} holds no private key.`, {
    hint: "Export it again on the server where the request was made, with “Yes, export the private key”.",
  });
}

function noCertificate(name: string): AppError {
  return new AppError("PFX_NO_CERTIFICATE", `${name} holds a private key but no certificate.`, {
    hint: "Export key and certificate together, or give the file with the certificate as well.",
  });
}

function mismatch(name: string): AppError {
  return new AppError("PFX_KEY_MISMATCH", `No certificate in ${name} belongs to its private key.`, {
    hint: "Export the certificate again from the store in which it shows that it has a private key.",
  });
}

function severalKeys(name: string, number: number): AppError {
  return new AppError(
    "PFX_SEVERAL_KEYS",
    `${name} holds ${number} private keys with certificates; one at a time can be converted.`,
    {
      hint: "Export each certificate into a file of its own.",
    },
  );
}
