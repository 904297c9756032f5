import { certificateName } from "../../facts/certificate-name.ts";
import type { LockedBundleFacts, LockedKeyFacts } from "../../facts/locked-bundle-facts.ts";
import { certificateRows } from "./certificate-rows.ts";
import { derivedWords, encryptionWords } from "./key-words.ts";
import { orNotPresent } from "./part-value.ts";
import type { Row, Section } from "./row.ts";
import { factTexts } from "./texts.ts";

const { labels } = factTexts;

/** What a PFX shows that stayed closed: the keys whose bags can be seen, how the file is protected, certificates in clear. */
export function lockedBundleSections(locked: LockedBundleFacts): readonly Section[] {
  const { keys, certificates } = locked;
  return [
    ...keys.map((key, index) => ({
      title: factTexts.titles.key({ number: index + 1, of: keys.length }),
      rows: keyRows(key),
      open: true,
    })),
    { title: factTexts.titles.lockedBundle, rows: containerRows(locked), open: true },
    ...certificates.map((certificate, index) => ({
      title: factTexts.titles.certificateOf({ name: certificateName(certificate) }),
      rows: certificateRows(certificate),
      open: index === 0,
    })),
  ];
}

function keyRows({ provider, machineKeySet, encryption }: LockedKeyFacts): readonly Row[] {
  return [
    { id: "provider", label: labels.provider, value: orNotPresent(provider) },
    {
      id: "keySet",
      label: labels.keySet,
      value: [machineKeySet ? factTexts.keySets.machine : factTexts.keySets.unmarked],
    },
    { id: "keyEncryption", label: labels.keyEncryption, value: [encryptionWords(encryption)] },
  ];
}

function containerRows({ mac, encryptedParts, otherBags, protectedTo }: LockedBundleFacts): readonly Row[] {
  const parts = encryptedParts.map(encryptionWords);
  const distinct = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
  return [
    { id: "encryptedParts", label: labels.encryptedParts, value: distinct.length === 0 ? [factTexts.none] : distinct },
    {
      id: "integrity",
      label: labels.integrity,
      value: orNotPresent(mac === null ? null : derivedWords({ ...mac, cipher: mac.algorithm })),
    },
    ...(protectedTo === null
      ? []
      : [
          {
            id: "protectedTo",
            label: labels.protectedTo,
            value: protectedTo.length === 0 ? [factTexts.unnamedAccounts] : protectedTo,
          },
        ]),
    ...(otherBags.length === 0 ? [] : [{ id: "otherContents", label: labels.otherContents, value: otherBags }]),
  ];
}
