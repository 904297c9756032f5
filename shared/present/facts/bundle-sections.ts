import { certificateOfKey } from "../../chain/certificate-of-key.ts";
import type { BundleFacts, KeyFacts } from "../../facts/bundle-facts.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { storePropertyName } from "../../facts/store-properties.ts";
import type { Message } from "../../text/message.ts";
import { certificateRows } from "./certificate-rows.ts";
import { identifierWords } from "./extension-rows.ts";
import { encryptionWords, keySpecWords, publicKeyWords } from "./key-words.ts";
import { orNotPresent } from "./part-value.ts";
import { integrityRow, keyEncryptionRow, keySetRow, otherContentsRows, providerRow } from "./protection-rows.ts";
import type { Row, Section } from "./row.ts";
import { factTexts } from "./texts.ts";

const { labels } = factTexts;

/** Keys first, then the file itself, then its certificates; those of the keys are open. */
export function bundleSections(bundle: BundleFacts, now: string): readonly Section[] {
  const { keys, certificates } = bundle;
  const owners = new Set(keys.map((key) => certificateOfKey(bundle, key, now)));
  return [
    ...keys.map((key, index) => ({
      title: factTexts.titles.key({ number: index + 1, of: keys.length }),
      rows: keyRows(key, bundle, now),
      open: true,
    })),
    { title: containerTitles[bundle.container], rows: containerRows(bundle), open: true },
    ...certificates.map(({ certificate, friendlyName, localKeyId, storeProperties, otherAttributes = [] }, index) => ({
      title: factTexts.titles.certificateOf({ name: certificateName(certificate) }),
      rows: [
        { id: "friendlyName", label: labels.friendlyName, value: orNotPresent(friendlyName) },
        ...certificateRows(certificate, now),
        ...localKeyIdRows(localKeyId),
        ...storePropertyRows(storeProperties),
        ...(otherAttributes.length === 0
          ? []
          : [{ id: "bagAttributes", label: labels.otherAttributes, value: otherAttributes.map(identifierWords) }]),
      ],
      open: keys.length > 0 ? owners.has(index) : index === 0,
    })),
  ];
}

const containerTitles: Readonly<Record<BundleFacts["container"], Message>> = {
  "PKCS#12": factTexts.titles.bundle,
  PEM: factTexts.titles.pemBundle,
  "PKCS#7": factTexts.titles.pkcs7Bundle,
};

function keyRows(key: KeyFacts, bundle: BundleFacts, now: string): readonly Row[] {
  const owner = bundle.certificates[certificateOfKey(bundle, key, now) ?? -1];
  return [
    providerRow(key),
    { id: "keySpec", label: labels.keySpec, value: orNotPresent(keySpecWords(key.keySpec)) },
    keySetRow(key),
    { id: "publicKey", label: labels.publicKey, value: [publicKeyWords(key.publicKey)] },
    keyEncryptionRow(key),
    {
      id: "certificateOfKey",
      label: labels.certificateOfKey,
      value: [owner === undefined ? factTexts.noCertificateOfKey : certificateName(owner.certificate)],
    },
    { id: "container", label: labels.container, value: orNotPresent(key.containerName) },
    ...(key.keyUsageOctet === null
      ? []
      : [{ id: "keyUsageOctet", label: labels.keyUsageOctet, value: [`0x${key.keyUsageOctet}`], mono: true }]),
    ...localKeyIdRows(key.localKeyId),
  ];
}

/** What pairs a key with its certificate in the file. */
function localKeyIdRows(localKeyId: string | null): readonly Row[] {
  return localKeyId === null ? [] : [{ id: "localKeyId", label: labels.localKeyId, value: [localKeyId], mono: true }];
}

function storePropertyRows(ids: readonly number[]): readonly Row[] {
  return ids.length === 0
    ? []
    : [{ id: "storeProperties", label: labels.storeProperties, value: ids.map(storePropertyName) }];
}

function containerRows(bundle: BundleFacts): readonly Row[] {
  const { certificateEncryption, password, container, encoding, notices } = bundle;
  return [
    {
      id: "certificateEncryption",
      label: labels.certificateEncryption,
      value: [encryptionWords(certificateEncryption)],
    },
    integrityRow(bundle),
    { id: "password", label: labels.password, value: [passwords[password]] },
    { id: "format", label: labels.format, value: [container] },
    { id: "encoding", label: labels.encoding, value: [encoding] },
    ...otherContentsRows(bundle),
    ...(notices.length === 0 ? [] : [{ id: "notes", label: labels.notes, value: notices }]),
  ];
}

const passwords: Readonly<Record<BundleFacts["password"], Message>> = {
  given: factTexts.passwords.given,
  empty: factTexts.passwords.empty,
  absent: factTexts.passwords.absent,
  "not-needed": factTexts.passwords.notNeeded,
};
