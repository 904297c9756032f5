import { certificatesWithKeys } from "#shared/chain/keys-of-bundle.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { certificateName } from "#shared/facts/certificate-name.ts";
import { type LabelledKey, labelKeys } from "#shared/guide/key-labels.ts";
import type { ChosenFile } from "../../../host/files.ts";
import type { Reading, Readings } from "../files/reading.ts";

/** Thumbprints of the certificates whose keys are wanted, by the id of the file; a file that is not in it: all of its keys. */
export type ChosenKeys = Readonly<Record<string, readonly string[]>>;

const known = new WeakMap<Reading, readonly CertificateFacts[]>();

/** The certificates of a file that holds several keys, one for each; empty for every other file. Worked out once for each reading. */
export function severalKeysOf(reading: Reading | undefined): readonly CertificateFacts[] {
  if (reading === undefined || !reading.outcome.ok) return [];
  const before = known.get(reading);
  if (before !== undefined) return before;
  const bundle = reading.outcome.value.items.find((facts) => facts.kind === "bundle");
  const all = bundle === undefined ? [] : certificatesWithKeys(bundle, reading.at);
  const several = all.length > 1 ? all : [];
  known.set(reading, several);
  return several;
}

/** Those of them whose keys are to be converted. */
export function wantedKeysOf(
  { id }: ChosenFile,
  reading: Reading | undefined,
  chosen: ChosenKeys,
): readonly CertificateFacts[] {
  const several = severalKeysOf(reading);
  const wanted = chosen[id];
  return wanted === undefined ? several : several.filter(({ sha1Fingerprint }) => wanted.includes(sha1Fingerprint));
}

/** A file for one of its keys. */
export function withKey(file: ChosenFile, key: LabelledKey): ChosenFile {
  return { ...file, id: `${file.id} ${key.thumbprint}`, key: { ...key, of: file.id } };
}

/** The files as they are converted: one with several keys stands there once for each key that is wanted. */
export function withEachKey(
  files: readonly ChosenFile[],
  readings: Readings,
  chosen: ChosenKeys,
): readonly ChosenFile[] {
  return files.flatMap((file) => {
    const reading = readings.get(file.id);
    if (severalKeysOf(reading).length === 0) return [file];
    const wanted = wantedKeysOf(file, reading, chosen);
    const labels = labelKeys(
      wanted.map((certificate) => ({ name: certificateName(certificate), thumbprint: certificate.sha1Fingerprint })),
    );
    return labels.map((key) => withKey(file, key));
  });
}

/** The files themselves again, each once, and which of their keys are meant. */
export function withoutKeys(files: readonly ChosenFile[]): {
  readonly files: readonly ChosenFile[];
  readonly keys: ChosenKeys;
} {
  const own = new Map<string, ChosenFile>();
  const keys: Record<string, string[]> = {};
  for (const { key, ...file } of files) {
    const id = key?.of ?? file.id;
    own.set(id, { ...file, id });
    if (key !== undefined) keys[id] = [...(keys[id] ?? []), key.thumbprint];
  }
  return { files: [...own.values()], keys };
}
