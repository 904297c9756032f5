import { AppError } from "#shared/errors/app-error.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import type { ConvertOptions } from "#shared/targets/convert-options.ts";
import { ignoredOptions } from "#shared/targets/option-warnings.ts";
import { checkOptions, parametersOf } from "#shared/targets/parameters.ts";
import type { P7bTarget, PemTarget, Pkcs12Target, Target } from "#shared/targets/types.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { writePemBundle } from "../pem/write-pem-bundle.ts";
import { writeCertificates } from "../pkcs7/write-certificates.ts";
import { checkPassword } from "../pkcs12/check-password.ts";
import { writeBundle } from "../pkcs12/write-bundle.ts";
import type { ChainMember } from "../x509/build-chain.ts";
import type { ArrangedChain } from "./arrange-chain.ts";
import type { P7bExpectation, PemExpectation, Pkcs12Expectation, WrittenBundle } from "./types.ts";

/** The key of a file. Secret. */
export type KeyToWrite = {
  /** PKCS#8 PrivateKeyInfo, DER. */
  readonly privateKey: Uint8Array;
  readonly publicKeyFingerprint: string;
};

/** What goes into a file. */
export type TargetContents = ArrangedChain & {
  /** null: none. */
  readonly friendlyName: string | null;
  /** Store properties to keep, by SHA-256 fingerprint of their certificate. */
  readonly storeProperties?: ReadonlyMap<string, StoreProperties>;
};
export type StoreProperties = {
  readonly ids: readonly number[];
  /** The attributes in DER. */
  readonly attributes: readonly Uint8Array[];
};

type Written = Pick<WrittenBundle, "data" | "expectation" | "notices">;

/**
 * Writes key and certificates as the target wants them, and says what the file must turn out to be.
 *
 * @param key null only for a target that holds none
 * @throws AppError CONVERT_OPTIONS, PASSWORD_NOT_ENCODABLE
 */
export function writeForTarget(
  target: Target,
  options: ConvertOptions,
  key: KeyToWrite | null,
  contents: TargetContents,
  password: string,
  crypto: CryptoPort,
): Written {
  if (target.container === "PKCS#7") return writeP7b(target, options, contents);
  if (key === null) throw new RangeError(`The target ${target.id} needs a key.`);
  switch (target.container) {
    case "PKCS#12":
      return writePfx(target, options, key, contents, password, crypto);
    case "PEM":
      return writePem(target, options, key, contents, password, crypto);
    default:
      return assertNever(target);
  }
}

function writePfx(
  target: Pkcs12Target,
  options: ConvertOptions,
  { privateKey, publicKeyFingerprint }: KeyToWrite,
  { certificates, leafIndex, friendlyName, storeProperties }: TargetContents,
  password: string,
  crypto: CryptoPort,
): Written {
  const { parameters, warnings } = parametersOf(target, options);
  const kept = certificates.map(
    ({ facts }) => storeProperties?.get(facts.sha256Fingerprint) ?? { ids: [], attributes: [] },
  );
  const bags = certificates.map(({ parsed }, index) => ({
    der: parsed.der,
    storeProperties: kept[index]?.attributes ?? [],
  }));
  const expectation: Pkcs12Expectation = {
    container: "PKCS#12",
    parameters,
    publicKeyFingerprint,
    certificates: fingerprintsOf(certificates),
    leafIndex,
    friendlyName,
    storeProperties: kept.map(({ ids }) => ids),
  };
  return {
    data: writeBundle({ privateKey, certificates: bags, leafIndex }, parameters, password, friendlyName, crypto),
    expectation,
    notices: warnings,
  };
}

function writePem(
  target: PemTarget,
  options: ConvertOptions,
  { privateKey, publicKeyFingerprint }: KeyToWrite,
  { certificates, leafIndex }: TargetContents,
  password: string,
  crypto: CryptoPort,
): Written {
  checkOptions(target, options);
  checkPassword(password);
  if (password === "" && options.confirmUnencryptedKey !== true) throw unconfirmed();
  const iterations = password === "" ? null : (options.iterations ?? target.iterations);
  const expectation: PemExpectation = {
    container: "PEM",
    publicKeyFingerprint,
    certificates: fingerprintsOf(certificates),
    leafIndex,
    iterations,
  };
  return {
    data: writePemBundle(
      { privateKey, certificates: certificates.map(({ parsed }) => parsed.der) },
      iterations === null ? null : { password, iterations },
      crypto,
    ),
    expectation,
    notices: ignoredOptions(target, options),
  };
}

function writeP7b(target: P7bTarget, options: ConvertOptions, { certificates }: TargetContents): Written {
  checkOptions(target, options);
  const expectation: P7bExpectation = { container: "PKCS#7", certificates: fingerprintsOf(certificates) };
  return {
    data: writeCertificates(certificates.map(({ parsed }) => parsed.der)),
    expectation,
    notices: ignoredOptions(target, options),
  };
}

function fingerprintsOf(certificates: readonly ChainMember[]): readonly string[] {
  return certificates.map(({ facts }) => facts.sha256Fingerprint);
}

function unconfirmed(): AppError {
  return new AppError("CONVERT_OPTIONS", "Without a password the private key would stand in the file in clear.", {
    hint: "Give a password for the result, or confirm that the key shall be written without one.",
  });
}
