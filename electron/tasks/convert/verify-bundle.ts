import type { Pkcs12Parameters } from "#shared/catalogue/targets/types.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import { conversionErrors, conversionTerms } from "#shared/errors/definitions/tasks.ts";
import type { BundleFacts, EncryptionFacts } from "#shared/facts/bundle-facts.ts";
import type { Message } from "#shared/text/message.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { keyUsageOctets } from "../../pki/pkcs8/with-key-usage.ts";
import type {
  BundleExpectation,
  P7bExpectation,
  PemExpectation,
  Pkcs12Expectation,
  VerifyInput,
} from "../kit/types.ts";
import { readAnyBundle } from "./read-any-bundle.ts";

const { parts, values } = conversionTerms;

/** One thing that was to be and what was found. */
type Check = { readonly what: Message; readonly wanted: unknown; readonly found: unknown };

/**
 * Opens a file that was just written and compares what is in it with what should be.
 *
 * @param crypto another implementation than the one that wrote
 * @returns facts of the file
 * @throws AppError PFX_VERIFICATION_FAILED naming what differs
 */
export function verifyBundle(input: VerifyInput, crypto: CryptoPort): BundleFacts {
  const facts = openAgain(input, crypto);
  const wrong = checksOf(facts, input.expectation).filter(({ wanted, found }) => wanted !== found);
  if (wrong.length > 0) {
    throw conversionErrors.notVerified({
      differences: wrong.map(({ what, wanted, found }) =>
        conversionTerms.difference({ what, wanted: valueText(wanted), found: valueText(found) }),
      ),
    });
  }
  return facts;
}

/** A value of a file in words; what the file does not have is null or undefined. */
function valueText(value: unknown): Message | string {
  if (value === null || value === undefined) return values.missing;
  if (typeof value === "boolean") return value ? values.set : values.notSet;
  return String(value);
}

function checksOf(facts: BundleFacts, expectation: BundleExpectation): readonly Check[] {
  const container = { what: parts.container, wanted: expectation.container, found: facts.container };
  switch (expectation.container) {
    case "PKCS#12":
      return [container, ...pfxChecks(facts, expectation)];
    case "PEM":
      return [container, ...pemChecks(facts, expectation)];
    case "PKCS#7":
      return [container, ...p7bChecks(facts, expectation)];
    default:
      return assertNever(expectation);
  }
}

function openAgain(input: VerifyInput, crypto: CryptoPort): BundleFacts {
  try {
    return readAnyBundle(input, input.password, [], crypto).facts;
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    throw conversionErrors.notVerified({ differences: conversionTerms.doesNotOpen({ reason: cause.said }) }, cause);
  }
}

function pfxChecks(facts: BundleFacts, expectation: Pkcs12Expectation): readonly Check[] {
  const { parameters } = expectation;
  return [
    ...contentChecks(facts, expectation),
    {
      what: parts.friendlyName,
      wanted: expectation.friendlyName,
      found: facts.certificates[expectation.leafIndex]?.friendlyName,
    },
    {
      what: parts.storeProperties,
      wanted: idsText(expectation.storeProperties),
      found: idsText(facts.certificates.map(({ storeProperties }) => storeProperties)),
    },
    { what: parts.encoding, wanted: "DER", found: facts.encoding },
    ...keyChecks(facts, parameters),
    ...protectionChecks(facts, parameters),
  ];
}

function pemChecks(facts: BundleFacts, expectation: PemExpectation): readonly Check[] {
  const [key] = facts.keys;
  const encrypted = expectation.iterations !== null;
  return [
    ...contentChecks(facts, expectation),
    { what: parts.encoding, wanted: "PEM", found: facts.encoding },
    { what: parts.ofKey.encryption, wanted: encrypted ? "AES-256-CBC" : "none", found: key?.encryption.cipher },
    { what: parts.ofKey.iterations, wanted: expectation.iterations, found: key?.encryption.iterations },
    { what: parts.keyUsageOctet, wanted: null, found: key?.keyUsageOctet },
  ];
}

/** A set: whatever the order in the file. */
function p7bChecks(facts: BundleFacts, expectation: P7bExpectation): readonly Check[] {
  return [
    { what: parts.keys, wanted: 0, found: facts.keys.length },
    {
      what: parts.certificates,
      wanted: expectation.certificates.toSorted().join(", "),
      found: fingerprintsOf(facts).toSorted().join(", "),
    },
    { what: parts.otherContents, wanted: 0, found: facts.otherBags.length },
    { what: parts.encoding, wanted: "DER", found: facts.encoding },
  ];
}

function contentChecks(facts: BundleFacts, expectation: Pkcs12Expectation | PemExpectation): readonly Check[] {
  const [key] = facts.keys;
  return [
    { what: parts.keys, wanted: 1, found: facts.keys.length },
    { what: parts.key, wanted: expectation.publicKeyFingerprint, found: key?.publicKey.fingerprint },
    {
      what: parts.certificateOfKey,
      wanted: String(expectation.leafIndex),
      found: key?.certificateIndexes.join(", "),
    },
    {
      what: parts.certificates,
      wanted: expectation.certificates.join(", "),
      found: fingerprintsOf(facts).join(", "),
    },
    { what: parts.otherContents, wanted: 0, found: facts.otherBags.length },
    { what: parts.trailingBytes, wanted: 0, found: facts.trailingBytes },
  ];
}

function fingerprintsOf(facts: BundleFacts): readonly string[] {
  return facts.certificates.map(({ certificate }) => certificate.sha256Fingerprint);
}

/** DER sorts attributes, so their order says nothing. */
function idsText(ids: readonly (readonly number[])[]): string {
  return ids.map((of) => of.toSorted((one, other) => one - other).join(" ") || "none").join(", ");
}

function keyChecks(facts: BundleFacts, parameters: Pkcs12Parameters): readonly Check[] {
  const [key] = facts.keys;
  return [
    { what: parts.provider, wanted: parameters.provider, found: key?.provider },
    { what: parts.keySpec, wanted: parameters.keySpec, found: key?.keySpec },
    { what: parts.keyUsageOctet, wanted: octetOf(parameters), found: key?.keyUsageOctet },
    { what: parts.machineKeySet, wanted: parameters.machineKeySet, found: key?.machineKeySet },
    { what: parts.containerName, wanted: null, found: key?.containerName },
  ];
}

function octetOf({ keySpec }: Pkcs12Parameters): string | null {
  return keySpec === null ? null : keyUsageOctets[keySpec].toString(16);
}

function protectionChecks(facts: BundleFacts, parameters: Pkcs12Parameters): readonly Check[] {
  const mac = parameters.mac === "sha1" ? "HMAC-SHA-1" : "HMAC-SHA-256";
  return [
    ...encryptionChecks(parts.ofKey, facts.keys[0]?.encryption, parameters),
    ...encryptionChecks(parts.ofCertificates, facts.certificateEncryption ?? undefined, parameters),
    { what: parts.mac, wanted: mac, found: facts.mac?.algorithm },
    { what: parts.macIterations, wanted: parameters.iterations, found: facts.mac?.iterations },
    { what: parts.macSalt, wanted: parameters.saltBytes.mac, found: facts.mac?.saltBytes },
  ];
}

function encryptionChecks(
  texts: Readonly<Record<"encryption" | "iterations" | "salt", Message>>,
  found: EncryptionFacts | undefined,
  parameters: Pkcs12Parameters,
): readonly Check[] {
  return [
    { what: texts.encryption, wanted: cipherOf(parameters), found: found?.cipher },
    { what: texts.iterations, wanted: parameters.iterations, found: found?.iterations },
    { what: texts.salt, wanted: parameters.saltBytes.encryption, found: found?.saltBytes },
  ];
}

function cipherOf(parameters: Pkcs12Parameters): string {
  switch (parameters.encryption) {
    case "pkcs12-3des-sha1":
      return "3DES";
    case "pbes2-aes256-sha256":
      return "AES-256-CBC";
    default:
      return assertNever(parameters.encryption);
  }
}
