import { certificateName } from "../../facts/certificate-name.ts";
import type { LockedBundleFacts } from "../../facts/locked-bundle-facts.ts";
import { distinct } from "../../text/distinct.ts";
import { certificateRows } from "./certificate-rows.ts";
import { encryptionWords } from "./key-words.ts";
import { integrityRow, keyEncryptionRow, keySetRow, otherContentsRows, providerRow } from "./protection-rows.ts";
import type { Row, Section } from "./row.ts";
import { factTexts } from "./texts.ts";

const { labels } = factTexts;

/** What a PFX shows that stayed closed: the keys whose bags can be seen, how the file is protected, certificates in clear. */
export function lockedBundleSections(locked: LockedBundleFacts, now: string): readonly Section[] {
  const { keys, certificates } = locked;
  return [
    ...keys.map((key, index) => ({
      title: factTexts.titles.key({ number: index + 1, of: keys.length }),
      rows: [providerRow(key), keySetRow(key), keyEncryptionRow(key)],
      open: true,
    })),
    { title: factTexts.titles.lockedBundle, rows: containerRows(locked), open: true },
    ...certificates.map((certificate, index) => ({
      title: factTexts.titles.certificateOf({ name: certificateName(certificate) }),
      rows: certificateRows(certificate, now),
      open: index === 0,
    })),
  ];
}

function containerRows(locked: LockedBundleFacts): readonly Row[] {
  const { encryptedParts, protectedTo } = locked;
  const parts = distinct(encryptedParts.map(encryptionWords));
  return [
    { id: "encryptedParts", label: labels.encryptedParts, value: parts.length === 0 ? [factTexts.none] : parts },
    integrityRow(locked),
    ...(protectedTo === null
      ? []
      : [
          {
            id: "protectedTo",
            label: labels.protectedTo,
            value: protectedTo.length === 0 ? [factTexts.unnamedAccounts] : protectedTo,
          },
        ]),
    ...otherContentsRows(locked),
  ];
}
