import { text } from "../text.ts";

const words = text.deployment;
const labels: ReadonlyMap<string, string> = new Map(
  (["meet", "dialin", "admin", "scheduler", "sipDomains"] as const).map((field) => [`typed.${field}`, words[field]]),
);
const poolLabels: ReadonlyMap<string, string> = new Map(Object.entries(words.poolFields));

/** Where a field of the typed deployment stands: its label, and the number of its pool. null: the problem itself says it. */
export function placeOf(field: string): string | null {
  const [, index, name] = /^typed\.pools\.(\d+)\.(\w+)$/.exec(field) ?? [];
  if (index === undefined || name === undefined) return labels.get(field) ?? null;
  return words.poolField({ number: Number(index) + 1, field: poolLabels.get(name) ?? name });
}
