import type {
  P7bSettings,
  PemSettings,
  Pkcs12Settings,
  TargetSettings,
} from "#shared/catalogue/targets/target-settings.ts";
import { certificateOfKey } from "#shared/chain/certificate-of-key.ts";
import { leavesOf } from "#shared/chain/leaves.ts";
import { setOfBundle } from "#shared/chain/sets.ts";
import { conversionErrors } from "#shared/errors/definitions/tasks.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import type { Bundle } from "../../pki/pkcs12/bundle.ts";
import { arrangeChain } from "../kit/arrange-chain.ts";
import { chainNotices } from "../kit/chain-notices.ts";
import { chooseChainOfMembers } from "../kit/choose-chain-of-members.ts";
import type { ConvertInput, ConvertOutput, ExpectedConversion } from "../kit/types.ts";
import { checkBelongsTogether } from "./check-belongs-together.ts";
import { checkKeyAlgorithm, chooseKey } from "./choose-key.ts";
import { type Companion, companionCertificates } from "./companion-certificates.ts";
import { conversionNotices, droppedNotices, sourceNotices } from "./conversion-notices.ts";
import { readAnyBundle, readCertificateBundle } from "./read-any-bundle.ts";
import {
  expectForTarget,
  type KeyToWrite,
  type StoreProperties,
  type TargetContents,
  writeForTarget,
} from "./write-for-target.ts";

/** Everything about a conversion but the writing. Holds the private key: secret. */
type PlannedConversion = Pick<ConvertOutput, "notices" | "thumbprint" | "before"> & {
  readonly settings: TargetSettings;
  /** null: the target holds none. */
  readonly key: KeyToWrite | null;
  readonly contents: TargetContents;
  readonly password: string;
};

/**
 * Turns any file with one key into a file for a target: the key with what the target wants to know of it, its certificate, and the
 * issuers that the file and its companions hold, in order. For `p7b` certificates alone are enough.
 *
 * @throws AppError CONVERT_OPTIONS (a key in clear that was not confirmed), PFX_NO_KEY, PFX_NO_CERTIFICATE, PFX_KEY_MISMATCH, PFX_SEVERAL_KEYS, KEY_NOT_RSA,
 *   KEY_UNSUPPORTED_ALGORITHM, PFX_OUT_PASSWORD_REQUIRED, PASSWORD_NOT_ENCODABLE, and what `readAnyBundle` throws
 */
export function convertBundle(input: ConvertInput, crypto: CryptoPort): ConvertOutput {
  const { settings, key, contents, password, ...planned } = planConversion(input, crypto);
  const written = writeForTarget(settings, key, contents, password, crypto);
  return { ...planned, ...written, notices: [...written.notices, ...planned.notices] };
}

/**
 * What `convertBundle` would write for the same input, without writing or encrypting it: what a result of an earlier run is compared
 * with.
 *
 * @throws AppError as `convertBundle`
 */
export function expectConversion(input: ConvertInput, crypto: CryptoPort): ExpectedConversion {
  const { settings, key, contents, password, ...planned } = planConversion(input, crypto);
  const expected = expectForTarget(settings, key, contents, password);
  return { ...planned, ...expected, notices: [...expected.notices, ...planned.notices] };
}

function planConversion(input: ConvertInput, crypto: CryptoPort): PlannedConversion {
  const { settings } = input;
  const companions = companionCertificates(input.chain ?? [], crypto);
  return settings.container === "PKCS#7"
    ? planCertificates(input, settings, companions, crypto)
    : planKey(input, settings, companions, crypto);
}

function planKey(
  input: ConvertInput,
  settings: Pkcs12Settings | PemSettings,
  companions: readonly Companion[],
  crypto: CryptoPort,
): PlannedConversion {
  const bundle = readAnyBundle(input, input.password, input.chain ?? [], crypto);
  const { facts } = bundle;
  checkBelongsTogether(input, facts, companions);
  const chosen = chooseKey(facts, input.name, input.now, input.thumbprint);
  const key = bundle.keys[chosen.keyIndex];
  const keyFacts = facts.keys[chosen.keyIndex];
  const leaf = facts.certificates[chosen.certificateIndex];
  if (key === undefined || keyFacts === undefined || leaf === undefined)
    throw new RangeError("The chosen key is not in the bundle.");
  const { options, parameters } = settings;
  checkKeyAlgorithm(keyFacts, parameters, settings.target, input.name);
  const password = passwordOfResult(input);
  const own = bundle.certificates.map(({ member }) => member);
  const chain = chooseChainOfMembers(
    [...own, ...companions.map(({ member }) => member)],
    chosen.certificateIndex,
    input.now,
    crypto,
  );
  const contents = {
    ...arrangeChain(chain, options),
    friendlyName: options.friendlyName === undefined ? leaf.friendlyName : options.friendlyName || null,
    ...(options.storeProperties === true && { storeProperties: storePropertiesOf(bundle) }),
  };
  return {
    settings,
    key: { privateKey: key.privateKey, publicKeyFingerprint: keyFacts.publicKey.fingerprint },
    contents,
    password,
    notices: [
      ...chosen.notices,
      ...chainNotices(chain, own.length, options),
      ...sourceNotices(facts, input),
      ...conversionNotices(keyFacts.publicKey, parameters.provider, password),
      ...droppedNotices(facts, options),
    ],
    thumbprint: leaf.certificate.sha1Fingerprint,
    before: facts,
  };
}

/** The chain of the key's certificate; of a file without a key the chain of the certificate that issued none of the others. */
function planCertificates(
  input: ConvertInput,
  settings: P7bSettings,
  companions: readonly Companion[],
  crypto: CryptoPort,
): PlannedConversion {
  const bundle = readCertificateBundle(input, input.password, crypto);
  const { facts } = bundle;
  const own = bundle.certificates.map(({ member }) => member);
  // Certificates need no key: one that belongs to none of them chooses none, and neither do several.
  const paired = facts.keys.filter(({ certificateIndexes }) => certificateIndexes.length > 0);
  const isChoice = new Set(paired.map(({ publicKey }) => publicKey.fingerprint)).size > 1;
  const isKeyAlone = facts.keys.length > 0 && facts.certificates.length === 0;
  const decides = input.thumbprint !== undefined || (paired.length > 0 && !isChoice) || isKeyAlone;
  const chosen = decides ? chooseKey(facts, input.name, input.now, input.thumbprint) : null;
  const leaf = chosen?.certificateIndex ?? newestLeaf(facts, input.now);
  const first = own[leaf];
  if (first === undefined) {
    throw conversionErrors.noCertificate({ file: input.name });
  }
  const chain = chooseChainOfMembers([...own, ...companions.map(({ member }) => member)], leaf, input.now, crypto);
  const { options } = settings;
  const contents = { ...arrangeChain(chain, options), friendlyName: null };
  return {
    settings,
    key: null,
    contents,
    password: "",
    notices: [
      ...facts.notices,
      ...(chosen?.notices ?? []),
      ...chainNotices(chain, own.length, options),
      ...droppedNotices(facts, options),
    ],
    thumbprint: first.facts.sha1Fingerprint,
    before: facts,
  };
}

/** An unprotected result is written only where the empty password was asked for in so many words. */
function passwordOfResult(input: ConvertInput): string {
  if (input.outPassword !== null) return input.outPassword;
  if (input.password !== null && input.password !== "") return input.password;
  throw conversionErrors.passwordRequired({ file: input.name });
}

/** Of certificates without a key the one that is valid now, then the latest, of those that issued none of the others. */
function newestLeaf(facts: BundleFacts, now: string): number {
  const leaves = leavesOf(setOfBundle(facts));
  return certificateOfKey(facts, { certificateIndexes: leaves, localKeyId: null }, now) ?? 0;
}

function storePropertiesOf({ certificates, facts }: Bundle): ReadonlyMap<string, StoreProperties> {
  return new Map(
    facts.certificates.map(({ certificate, storeProperties }, index) => [
      certificate.sha256Fingerprint,
      { ids: storeProperties, attributes: certificates[index]?.storeProperties ?? [] },
    ]),
  );
}
