import { AppError } from "#shared/errors/app-error.ts";
import type { ConvertOptions } from "#shared/targets/convert-options.ts";
import { parametersOf } from "#shared/targets/parameters.ts";
import type { Target } from "#shared/targets/types.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { writeBundle } from "../pkcs12/write-bundle.ts";
import type { ChainMember } from "../x509/build-chain.ts";
import type { BundleExpectation } from "./types.ts";

/** What goes into a file. Secret. */
export type TargetContents = {
  /** PKCS#8 PrivateKeyInfo, DER. */
  readonly privateKey: Uint8Array;
  readonly publicKeyFingerprint: string;
  /** Leaf first. */
  readonly certificates: readonly ChainMember[];
  /** null: none. */
  readonly friendlyName: string | null;
};

export type WrittenForTarget = {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly expectation: BundleExpectation;
  readonly notices: readonly string[];
};

/** Writes key and certificates as the target wants them, and says what the file must turn out to be. @throws AppError CONVERT_OPTIONS, PASSWORD_NOT_ENCODABLE */
export function writeForTarget(
  target: Target,
  options: ConvertOptions,
  contents: TargetContents,
  password: string,
  crypto: CryptoPort,
): WrittenForTarget {
  if (target.container !== "PKCS#12")
    throw new AppError("CONVERT_OPTIONS", `The target “${target.id}” is not written yet.`);
  const { parameters, warnings } = parametersOf(target, options);
  const { privateKey, publicKeyFingerprint, friendlyName } = contents;
  const certificates = contents.certificates.map(({ parsed }) => ({ der: parsed.der }));
  return {
    data: writeBundle({ privateKey, certificates }, parameters, password, friendlyName, crypto),
    expectation: {
      container: "PKCS#12",
      parameters,
      publicKeyFingerprint,
      certificates: contents.certificates.map(({ facts }) => facts.sha256Fingerprint),
      leafIndex: 0,
      friendlyName,
      storeProperties: contents.certificates.map(() => []),
    },
    notices: warnings,
  };
}
