import { AppError } from "#shared/errors/app-error.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { Target } from "#shared/targets/types.ts";

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
 * @throws AppError PFX_NO_KEY, PFX_NO_CERTIFICATE, PFX_KEY_MISMATCH, PFX_SEVERAL_KEYS
 */
export function chooseKey(facts: BundleFacts, name: string): ChosenKey {
  if (facts.keys.length === 0) throw noKey(name);
  if (facts.certificates.length === 0) throw noCertificate(name);
  const paired = facts.keys.flatMap((key, keyIndex) =>
    key.certificateIndex === null ? [] : [{ key, keyIndex, certificateIndex: key.certificateIndex }],
  );
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
 * Makes sure that the target can hold the key.
 * @throws AppError KEY_NOT_RSA, KEY_UNSUPPORTED_ALGORITHM
 */
export function checkKeyAlgorithm(key: BundleFacts["keys"][number], target: Target, name: string): void {
  const { algorithm, curve } = key.publicKey;
  if (target.container === "PKCS#7" || target.keyAlgorithms.some((allowed) => allowed === algorithm)) return;
  const shown = algorithm === "EC" ? `elliptic curve key${curve === null ? "" : ` (${curve})`}` : `${algorithm} key`;
  if (target.container === "PKCS#12" && target.provider !== null) {
    throw new AppError(
      "KEY_NOT_RSA",
      `${name} holds an ${shown}. The provider "${target.provider}" takes RSA keys only.`,
      {
        hint: 'Request a new certificate with an RSA key. For software that takes elliptic curves choose the target "modern" instead.',
      },
    );
  }
  throw new AppError(
    "KEY_UNSUPPORTED_ALGORITHM",
    `${name} holds a ${shown}, which the target "${target.id}" does not take.`,
    {
      hint: "RSA and elliptic curve keys can be converted.",
    },
  );
}

function noKey(name: string): AppError {
  return new AppError("PFX_NO_KEY", `${name} holds no private key.`, {
    hint: "Export it again on the server where the request was made, with “Yes, export the private key”.",
  });
}

function noCertificate(name: string): AppError {
  return new AppError("PFX_NO_CERTIFICATE", `${name} holds a private key but no certificate.`, {
    hint: "Export key and certificate together.",
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
