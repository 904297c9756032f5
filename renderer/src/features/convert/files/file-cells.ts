import { certificateName } from "#shared/facts/certificate-name.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { encryptionWords, keySpecWords, publicKeyWords } from "#shared/present/facts/key-words.ts";
import { isoDay } from "#shared/text/iso-day.ts";
import { format, formatted } from "#shared/text/localise.ts";
import type { Reading } from "./reading.ts";

/** What the table says of a file in single words; null: the file does not say it, or hides it without its password. */
export type FileCells = Readonly<
  Record<"certificate" | "expires" | "provider" | "key" | "keySpec" | "encryption", string | null>
>;

const nothing: FileCells = {
  certificate: null,
  expires: null,
  provider: null,
  key: null,
  keySpec: null,
  encryption: null,
};
const known = new WeakMap<Reading, FileCells>();

/** The first certificate of a file and its key. Worked out once for each reading: thousands of files are sorted by it. */
export function fileCellsOf(reading: Reading | undefined): FileCells {
  if (reading === undefined) return nothing;
  const before = known.get(reading);
  if (before !== undefined) return before;
  const cells = readCells(reading);
  known.set(reading, cells);
  return cells;
}

function readCells({ outcome, at }: Reading): FileCells {
  if (!outcome.ok) return nothing;
  const first = outcome.value.items.flatMap((facts) => evidenceOf(facts, "", at))[0];
  if (first === undefined) return nothing;
  const { certificate, key, locked } = first;
  const seen = key ?? locked?.key ?? null;
  const keySpec = key === null ? null : keySpecWords(key.keySpec);
  return {
    certificate: certificate === null ? null : certificateName(certificate),
    expires: certificate === null ? null : isoDay(certificate.notAfter),
    provider: seen?.provider ?? null,
    key: key === null ? null : formatted(publicKeyWords(key.publicKey)),
    keySpec: keySpec === null ? null : format(keySpec),
    encryption: seen === null ? null : formatted(encryptionWords(seen.encryption)),
  };
}
