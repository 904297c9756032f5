import type { BundleFacts, KeyFacts } from "../../facts/bundle-facts.ts";
import type { LockedBundleFacts } from "../../facts/locked-bundle-facts.ts";
import { derivedWords, encryptionWords } from "./key-words.ts";
import { orNotPresent } from "./part-value.ts";
import type { Row } from "./row.ts";
import { factTexts } from "./texts.ts";

const { labels } = factTexts;

/** In which provider a key of a PFX is kept. */
export function providerRow({ provider }: Pick<KeyFacts, "provider">): Row {
  return { id: "provider", label: labels.provider, value: orNotPresent(provider) };
}

/** Whose key set it goes into. */
export function keySetRow({ machineKeySet }: Pick<KeyFacts, "machineKeySet">): Row {
  const value = [machineKeySet ? factTexts.keySets.machine : factTexts.keySets.unmarked];
  return { id: "keySet", label: labels.keySet, value };
}

/** How a key is encrypted. */
export function keyEncryptionRow({ encryption }: Pick<KeyFacts, "encryption">): Row {
  return { id: "keyEncryption", label: labels.keyEncryption, value: [encryptionWords(encryption)] };
}

/** The integrity check of a PFX, opened or not. */
export function integrityRow({ mac }: Pick<BundleFacts | LockedBundleFacts, "mac">): Row {
  const value = orNotPresent(mac === null ? null : derivedWords({ ...mac, cipher: mac.algorithm }));
  return { id: "integrity", label: labels.integrity, value };
}

/** What a PFX holds that is neither key nor certificate; [] where there is nothing. */
export function otherContentsRows({ otherBags }: Pick<BundleFacts | LockedBundleFacts, "otherBags">): readonly Row[] {
  return otherBags.length === 0 ? [] : [{ id: "otherContents", label: labels.otherContents, value: otherBags }];
}
