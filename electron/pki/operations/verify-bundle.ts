import { AppError } from "#shared/errors/app-error.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import type { BundleFacts, EncryptionFacts } from "#shared/facts/bundle-facts.ts";
import { targetById } from "#shared/targets/index.ts";
import type { Target } from "#shared/targets/types.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { readBundle } from "../pkcs12/read-bundle.ts";
import type { BundleExpectation, VerifyInput } from "./types.ts";

/** One thing that was to be and what was found. */
type Check = { readonly what: string; readonly wanted: unknown; readonly found: unknown };

/**
 * Opens a PFX that was just written and compares what is in it with what should be.
 *
 * @param crypto another implementation than the one that wrote
 * @returns facts of the file
 * @throws AppError PFX_VERIFICATION_FAILED naming what differs
 */
export function verifyBundle(input: VerifyInput, crypto: CryptoPort): BundleFacts {
  const facts = openAgain(input, crypto);
  const target = targetById(input.expectation.target);
  const wrong = [
    ...contentChecks(facts, input.expectation),
    ...keyChecks(facts, target),
    ...protectionChecks(facts, target),
  ].filter(({ wanted, found }) => wanted !== found);
  if (wrong.length > 0) {
    throw failed(
      wrong.map(({ what, wanted, found }) => `${what} is ${String(found)} instead of ${String(wanted)}`).join("; "),
    );
  }
  return facts;
}

function failed(what: string, cause?: unknown): AppError {
  return new AppError("PFX_VERIFICATION_FAILED", `The new PFX was read back and is not what it should be: ${what}.`, {
    hint: "The file was not kept. Try again; if it happens again, please report it.",
    cause,
  });
}

function openAgain(input: VerifyInput, crypto: CryptoPort): BundleFacts {
  try {
    return readBundle(input.data, input.password, crypto).facts;
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    throw failed(`it does not open (${cause.message})`, cause);
  }
}

function contentChecks(facts: BundleFacts, expectation: BundleExpectation): readonly Check[] {
  const [key] = facts.keys;
  const fingerprints = facts.certificates.map(({ certificate }) => certificate.sha256Fingerprint);
  return [
    { what: "the number of keys", wanted: 1, found: facts.keys.length },
    { what: "the key", wanted: expectation.publicKeyFingerprint, found: key?.publicKey.fingerprint },
    { what: "the certificate of the key", wanted: 0, found: key?.certificateIndex },
    { what: "the list of certificates", wanted: expectation.certificates.join(", "), found: fingerprints.join(", ") },
    { what: "the friendly name", wanted: expectation.friendlyName, found: facts.certificates[0]?.friendlyName },
    { what: "the number of other contents", wanted: 0, found: facts.otherBags.length },
    { what: "the number of bytes behind the end", wanted: 0, found: facts.trailingBytes },
    { what: "the encoding", wanted: "DER", found: facts.encoding },
  ];
}

function keyChecks(facts: BundleFacts, target: Target): readonly Check[] {
  const [key] = facts.keys;
  return [
    { what: "the provider", wanted: target.provider, found: key?.provider },
    { what: "the KeySpec", wanted: target.keySpec, found: key?.keySpec },
    { what: "the key usage octet", wanted: target.keySpec === null ? null : "10", found: key?.keyUsageOctet },
    { what: "the machine key set", wanted: target.machineKeySet, found: key?.machineKeySet },
    { what: "the container name", wanted: null, found: key?.containerName },
  ];
}

function protectionChecks(facts: BundleFacts, target: Target): readonly Check[] {
  const mac = target.mac === "sha1" ? "HMAC-SHA-1" : "HMAC-SHA-256";
  return [
    ...encryptionChecks("key", facts.keys[0]?.encryption, target),
    ...encryptionChecks("certificate", facts.certificateEncryption ?? undefined, target),
    { what: "the MAC", wanted: mac, found: facts.mac?.algorithm },
    { what: "the number of MAC rounds", wanted: target.iterations, found: facts.mac?.iterations },
    { what: "the length of the MAC salt", wanted: target.saltBytes.mac, found: facts.mac?.saltBytes },
  ];
}

function encryptionChecks(part: string, found: EncryptionFacts | undefined, target: Target): readonly Check[] {
  return [
    { what: `the ${part} encryption`, wanted: cipherOf(target), found: found?.cipher },
    { what: `the number of ${part} rounds`, wanted: target.iterations, found: found?.iterations },
    { what: `the length of the ${part} salt`, wanted: target.saltBytes.encryption, found: found?.saltBytes },
  ];
}

function cipherOf(target: Target): string {
  switch (target.encryption) {
    case "pkcs12-3des-sha1":
      return "3DES";
    case "pbes2-aes256-sha256":
      return "AES-256-CBC";
    default:
      return assertNever(target.encryption);
  }
}
