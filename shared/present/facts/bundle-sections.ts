import { certificateOfKey } from "../../chain/certificate-of-key.ts";
import type { BundleFacts, KeyFacts } from "../../facts/bundle-facts.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import type { Message } from "../../text/message.ts";
import { certificateRows } from "./certificate-rows.ts";
import { derivedWords, encryptionWords, keySpecWords, publicKeyWords } from "./key-words.ts";
import { orNotPresent } from "./part-value.ts";
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
    ...certificates.map(({ certificate, friendlyName }, index) => ({
      title: factTexts.titles.certificateOf({ name: certificateName(certificate) }),
      rows: [
        { id: "friendlyName", label: labels.friendlyName, value: orNotPresent(friendlyName) },
        ...certificateRows(certificate),
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
    { id: "provider", label: labels.provider, value: orNotPresent(key.provider) },
    { id: "keySpec", label: labels.keySpec, value: orNotPresent(keySpecWords(key.keySpec)) },
    {
      id: "keySet",
      label: labels.keySet,
      value: [key.machineKeySet ? factTexts.keySets.machine : factTexts.keySets.unmarked],
    },
    { id: "publicKey", label: labels.publicKey, value: [publicKeyWords(key.publicKey)] },
    { id: "keyEncryption", label: labels.keyEncryption, value: [encryptionWords(key.encryption)] },
    {
      id: "certificateOfKey",
      label: labels.certificateOfKey,
      value: [owner === undefined ? factTexts.noCertificateOfKey : certificateName(owner.certificate)],
    },
    { id: "container", label: labels.container, value: orNotPresent(key.containerName) },
  ];
}

function containerRows({
  mac,
  certificateEncryption,
  password,
  container,
  encoding,
  otherBags,
  notices,
}: BundleFacts): readonly Row[] {
  return [
    {
      id: "certificateEncryption",
      label: labels.certificateEncryption,
      value: [encryptionWords(certificateEncryption)],
    },
    {
      id: "integrity",
      label: labels.integrity,
      value: orNotPresent(mac === null ? null : derivedWords({ ...mac, cipher: mac.algorithm })),
    },
    { id: "password", label: labels.password, value: [passwords[password]] },
    { id: "format", label: labels.format, value: [container] },
    { id: "encoding", label: labels.encoding, value: [encoding] },
    ...(otherBags.length === 0 ? [] : [{ id: "otherContents", label: labels.otherContents, value: otherBags }]),
    ...(notices.length === 0 ? [] : [{ id: "notes", label: labels.notes, value: notices }]),
  ];
}

const passwords: Readonly<Record<BundleFacts["password"], Message>> = {
  given: factTexts.passwords.given,
  empty: factTexts.passwords.empty,
  absent: factTexts.passwords.absent,
  "not-needed": factTexts.passwords.notNeeded,
};
