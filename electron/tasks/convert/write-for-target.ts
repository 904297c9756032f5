import type { PemSettings, Pkcs12Settings, TargetSettings } from "#shared/catalogue/targets/target-settings.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import { conversionErrors } from "#shared/errors/definitions/tasks.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { writePemBundle } from "../../pki/pem/write-pem-bundle.ts";
import { writeCertificates } from "../../pki/pkcs7/write-certificates.ts";
import { checkPassword } from "../../pki/pkcs12/check-password.ts";
import { writeBundle } from "../../pki/pkcs12/write-bundle.ts";
import type { ChainMember } from "../../pki/x509/chain-member.ts";
import type { ArrangedChain } from "../kit/arrange-chain.ts";
import type { BundleExpectation, PemExpectation, Pkcs12Expectation, WrittenBundle } from "../kit/types.ts";

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
  settings: TargetSettings,
  key: KeyToWrite | null,
  contents: TargetContents,
  password: string,
  crypto: CryptoPort,
): Written {
  const expected = expectForTarget(settings, key, contents, password);
  return { ...expected, data: write(expected.expectation, key, contents, password, crypto) };
}

/**
 * What `writeForTarget` would write, without the work: no key derivation, nothing encrypted.
 *
 * @throws AppError as `writeForTarget`
 */
export function expectForTarget(
  settings: TargetSettings,
  key: Pick<KeyToWrite, "publicKeyFingerprint"> | null,
  contents: TargetContents,
  password: string,
): Expected {
  const { notices } = settings;
  if (settings.container === "PKCS#7") {
    return { expectation: { container: "PKCS#7", certificates: fingerprintsOf(contents.certificates) }, notices };
  }
  if (key === null) throw new RangeError(`The target ${settings.target} needs a key.`);
  checkPassword(password);
  const { publicKeyFingerprint } = key;
  switch (settings.container) {
    case "PKCS#12":
      return { expectation: expectedPfx(settings, publicKeyFingerprint, contents), notices };
    case "PEM":
      return { expectation: expectedPem(settings, publicKeyFingerprint, contents, password), notices };
    default:
      return assertNever(settings);
  }
}

function expectedPfx(
  { parameters }: Pkcs12Settings,
  publicKeyFingerprint: string,
  contents: TargetContents,
): Pkcs12Expectation {
  const { certificates, leafIndex, friendlyName } = contents;
  return {
    container: "PKCS#12",
    parameters,
    publicKeyFingerprint,
    certificates: fingerprintsOf(certificates),
    leafIndex,
    friendlyName,
    storeProperties: keptProperties(contents).map(({ ids }) => ids),
  };
}

function expectedPem(
  { parameters, options }: PemSettings,
  publicKeyFingerprint: string,
  { certificates, leafIndex }: TargetContents,
  password: string,
): PemExpectation {
  if (password === "" && options.confirmUnencryptedKey !== true) throw conversionErrors.keyInClear();
  return {
    container: "PEM",
    publicKeyFingerprint,
    certificates: fingerprintsOf(certificates),
    leafIndex,
    iterations: password === "" ? null : parameters.iterations,
  };
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
