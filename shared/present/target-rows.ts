import type { Target } from "../catalogue/targets/types.ts";
import { messages } from "../text/localise.ts";
import { derivedWords } from "./facts/key-words.ts";
import type { Row } from "./facts/row.ts";
import { factTexts } from "./facts/texts.ts";

const texts = messages("present.target", {
  encryption: "Encryption",
  iterations: "Iterations",
  keys: "Keys",
  date: "As of",
  day: "{at, date, day}",
  count: "{count, number}",
  notWritten: "Not written; the reader chooses",
});

/** How the two generations of protection are called in facts, so that a target and the file that it made say the same (formats.md §2). */
const encryptions = {
  "pkcs12-3des-sha1": { cipher: "3DES", keyDerivation: "PKCS12-KDF SHA-1", iterations: null },
  "pbes2-aes256-sha256": { cipher: "AES-256-CBC", keyDerivation: "PBKDF2 HMAC-SHA-256", iterations: null },
} as const;
const macs = { sha1: "HMAC-SHA-1", sha256: "HMAC-SHA-256" } as const;

/** The parameters that a target writes, as rows of facts. */
export function targetRows(target: Target): readonly Row[] {
  const date: Row = { id: "date", label: texts.date, value: [texts.day({ at: target.date })] };
  if (target.container === "PKCS#7") return [date];
  const { labels } = factTexts;
  const encryption = encryptions[target.container === "PEM" ? "pbes2-aes256-sha256" : target.encryption];
  const encryptionRow: Row = { id: "encryption", label: texts.encryption, value: [derivedWords(encryption)] };
  const iterations: Row = {
    id: "iterations",
    label: texts.iterations,
    value: [texts.count({ count: target.iterations })],
  };
  const keys: Row = { id: "keys", label: texts.keys, value: [target.keyAlgorithms.join(", ")] };
  if (target.container === "PEM") return [encryptionRow, iterations, keys, date];
  return [
    encryptionRow,
    { id: "integrity", label: labels.integrity, value: [macs[target.mac]] },
    iterations,
    { id: "provider", label: labels.provider, value: [target.provider ?? texts.notWritten] },
    { id: "keySpec", label: labels.keySpec, value: [target.keySpec ?? texts.notWritten] },
    keys,
    date,
  ];
}
