import { text } from "../text.ts";

const words = text.sign;
const labels: ReadonlyMap<string, string> = new Map(
  (["organization", "baseUrl", "passphrase", "passphraseAgain"] as const).map((field) => [field, words[field]]),
);

/** Where a field stands, for the summary of problems; null: the problem itself says it. */
export function placeOf(field: string): string | null {
  return labels.get(field) ?? null;
}
