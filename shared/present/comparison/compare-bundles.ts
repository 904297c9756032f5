import type { ComparisonRow, ComparisonSide } from "../../api/schemas/convert.ts";
import { certificateOfKey } from "../../chain/certificate-of-key.ts";
import type { BundleFacts, EncryptionFacts, KeyFacts } from "../../facts/bundle-facts.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import type { Message } from "../../text/message.ts";
import { derivedWords, encryptionWords, keySpecWords } from "../facts/key-words.ts";
import { factTexts } from "../facts/texts.ts";
import { keySide } from "./certificate-rows.ts";
import { row } from "./row.ts";
import { comparisonTexts as texts } from "./texts.ts";

const { labels, notPresent } = factTexts;

/**
 * A PFX beside what it was converted to, line by line: where the key goes, how the file is protected, what it holds.
 * @param now ISO 8601: of several certificates of a key the one that works now is its own
 * Keys are compared in the order of `after`; a key pair is the same when its public key is.
 */
export function compareBundles(before: BundleFacts, after: BundleFacts, now: string): readonly ComparisonRow[] {
  const both = (what: Message, side: (bundle: BundleFacts) => ComparisonSide) => row(what, side(before), side(after));
  return [
    ...keyRows(before, after),
    both(labels.keyEncryption, ({ keys }) => encryptionSide(keys[0]?.encryption ?? null)),
    both(labels.certificateEncryption, ({ certificateEncryption }) => encryptionSide(certificateEncryption)),
    both(labels.integrity, macSide),
    both(texts.labels.certificates, certificatesSide),
    both(labels.friendlyName, (bundle) => friendlyNameSide(bundle, now)),
    both(texts.labels.storeProperties, storePropertiesSide),
    both(labels.otherContents, othersSide),
    both(labels.encoding, encodingSide),
  ];
}

function keyRows(before: BundleFacts, after: BundleFacts): readonly ComparisonRow[] {
  const kept = after.keys[0];
  const source =
    before.keys.find(({ publicKey }) => publicKey.fingerprint === kept?.publicKey.fingerprint) ?? before.keys[0];
  const both = (what: Message, side: (key: KeyFacts) => ComparisonSide) =>
    row(what, source === undefined ? notPresent : side(source), kept === undefined ? notPresent : side(kept));
  const counts = [before.keys.length, after.keys.length] as const;
  return [
    both(factTexts.titles.key({ number: 1, of: 1 }), ({ publicKey }) => keySide(publicKey)),
    both(labels.provider, ({ provider }) => provider ?? notPresent),
    both(labels.keySpec, keySpecSide),
    both(labels.keySet, ({ machineKeySet }) =>
      machineKeySet ? factTexts.keySets.machine : factTexts.keySets.unmarked,
    ),
    ...(counts[0] === counts[1]
      ? []
      : [row(texts.labels.numberOfKeys, texts.count({ count: counts[0] }), texts.count({ count: counts[1] }))]),
  ];
}

/** The KeySpec with the octet of the key usage that says it (formats.md §1.5). */
function keySpecSide({ keySpec, keyUsageOctet }: KeyFacts): Message {
  const words = keySpecWords(keySpec);
  if (words === null) return notPresent;
  return keyUsageOctet === null ? words : texts.keySpec({ keySpec: words, octet: keyUsageOctet });
}

function encryptionSide(encryption: EncryptionFacts | null): ComparisonSide {
  const words = encryptionWords(encryption);
  const bytes = encryption?.saltBytes ?? null;
  return bytes === null ? words : texts.salted({ encryption: words, bytes });
}

function macSide({ mac }: BundleFacts): ComparisonSide {
  if (mac === null) return notPresent;
  return texts.salted({ encryption: derivedWords({ ...mac, cipher: mac.algorithm }), bytes: mac.saltBytes });
}

function certificatesSide({ certificates }: BundleFacts): ComparisonSide {
  if (certificates.length === 0) return notPresent;
  return certificates.map(({ certificate }) => certificateName(certificate)).join(" → ");
}

function friendlyNameSide(bundle: BundleFacts, now: string): ComparisonSide {
  const [key] = bundle.keys;
  const leaf = key === undefined ? 0 : (certificateOfKey(bundle, key, now) ?? 0);
  return bundle.certificates[leaf]?.friendlyName ?? notPresent;
}

function storePropertiesSide({ certificates }: BundleFacts): ComparisonSide {
  const ids = new Set(certificates.flatMap(({ storeProperties }) => storeProperties));
  return ids.size === 0 ? notPresent : [...ids].sort((one, other) => one - other).join(", ");
}

function othersSide({ otherBags }: BundleFacts): ComparisonSide {
  return otherBags.length === 0 ? notPresent : texts.list({ items: otherBags });
}

function encodingSide({ encoding, trailingBytes }: BundleFacts): ComparisonSide {
  return trailingBytes === 0 ? encoding : texts.trailingBytes({ encoding, bytes: trailingBytes });
}
