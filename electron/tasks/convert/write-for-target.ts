import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import { ignoredOptions } from "#shared/catalogue/targets/option-warnings.ts";
import { checkOptions, parametersOf } from "#shared/catalogue/targets/parameters.ts";
import type { P7bTarget, PemTarget, Pkcs12Target, Target } from "#shared/catalogue/targets/types.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import { conversionErrors } from "#shared/errors/definitions/tasks.ts";
import { literal } from "#shared/text/literal.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { writePemBundle } from "../../pki/pem/write-pem-bundle.ts";
import { writeCertificates } from "../../pki/pkcs7/write-certificates.ts";
import { checkPassword } from "../../pki/pkcs12/check-password.ts";
import { writeBundle } from "../../pki/pkcs12/write-bundle.ts";
import type { ChainMember } from "../../pki/x509/chain-member.ts";
import type { ArrangedChain } from "../kit/arrange-chain.ts";
import type {
  BundleExpectation,
  P7bExpectation,
  PemExpectation,
  Pkcs12Expectation,
  WrittenBundle,
} from "../kit/types.ts";

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

type Expected = Pick<WrittenBundle, "expectation" | "notices">;
type Written = Expected & Pick<WrittenBundle, "data">;

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
  const expected = expectForTarget(target, options, key, contents, password);
  return { ...expected, data: write(expected.expectation, key, contents, password, crypto) };
}

/**
 * What `writeForTarget` would write, without the work: no key derivation, nothing encrypted.
 *
 * @throws AppError as `writeForTarget`
 */
export function expectForTarget(
  target: Target,
  options: ConvertOptions,
  key: Pick<KeyToWrite, "publicKeyFingerprint"> | null,
  contents: TargetContents,
  password: string,
): Expected {
  if (target.container === "PKCS#7") return expectP7b(target, options, contents);
  if (key === null) throw new RangeError(`The target ${target.id} needs a key.`);
  checkPassword(password);
  const { publicKeyFingerprint } = key;
  switch (target.container) {
    case "PKCS#12":
      return expectPfx(target, options, publicKeyFingerprint, contents);
    case "PEM":
      return expectPem(target, options, publicKeyFingerprint, contents, password);
    default:
      return assertNever(target);
  }
}

function expectPfx(
  target: Pkcs12Target,
  options: ConvertOptions,
  publicKeyFingerprint: string,
  contents: TargetContents,
): Expected {
  const { parameters, warnings } = parametersOf(target, options);
  const { certificates, leafIndex, friendlyName } = contents;
  const expectation: Pkcs12Expectation = {
    container: "PKCS#12",
    parameters,
    publicKeyFingerprint,
    certificates: fingerprintsOf(certificates),
    leafIndex,
    friendlyName,
    storeProperties: keptProperties(contents).map(({ ids }) => ids),
  };
  return { expectation, notices: warnings.map(literal) };
}

function expectPem(
  target: PemTarget,
  options: ConvertOptions,
  publicKeyFingerprint: string,
  { certificates, leafIndex }: TargetContents,
  password: string,
): Expected {
  checkOptions(target, options);
  if (password === "" && options.confirmUnencryptedKey !== true) throw conversionErrors.keyInClear();
  const expectation: PemExpectation = {
    container: "PEM",
    publicKeyFingerprint,
    certificates: fingerprintsOf(certificates),
    leafIndex,
    iterations: password === "" ? null : (options.iterations ?? target.iterations),
  };
  return { expectation, notices: ignoredOptions(target, options).map(literal) };
}

function expectP7b(target: P7bTarget, options: ConvertOptions, { certificates }: TargetContents): Expected {
  checkOptions(target, options);
  const expectation: P7bExpectation = { container: "PKCS#7", certificates: fingerprintsOf(certificates) };
  return { expectation, notices: ignoredOptions(target, options).map(literal) };
}

function write(
  expectation: BundleExpectation,
  key: KeyToWrite | null,
  contents: TargetContents,
  password: string,
  crypto: CryptoPort,
): Uint8Array<ArrayBuffer> {
  const certificates = contents.certificates.map(({ parsed }) => parsed.der);
  if (expectation.container === "PKCS#7") return writeCertificates(certificates);
  if (key === null) throw new RangeError(`A ${expectation.container} file needs a key.`);
  const { privateKey } = key;
  switch (expectation.container) {
    case "PKCS#12": {
      const kept = keptProperties(contents);
      const bags = certificates.map((der, index) => ({ der, storeProperties: kept[index]?.attributes ?? [] }));
      const bundle = { privateKey, certificates: bags, leafIndex: expectation.leafIndex };
      return writeBundle(bundle, expectation.parameters, password, expectation.friendlyName, crypto);
    }
    case "PEM": {
      const { iterations } = expectation;
      const protection = iterations === null ? null : { password, iterations };
      return writePemBundle({ privateKey, certificates }, protection, crypto);
    }
    default:
      return assertNever(expectation);
  }
}

/** The store properties to keep of each certificate, in the order of the file. */
function keptProperties({ certificates, storeProperties }: TargetContents): readonly StoreProperties[] {
  return certificates.map(({ facts }) => storeProperties?.get(facts.sha256Fingerprint) ?? { ids: [], attributes: [] });
}

function fingerprintsOf(certificates: readonly ChainMember[]): readonly string[] {
  return certificates.map(({ facts }) => facts.sha256Fingerprint);
}
