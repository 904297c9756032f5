import { isMessage } from "#shared/text/message.ts";

/** What `--json` printed as the contract has it: the English sentence beside id and arguments, which is for scripts, is taken away. */
export function withoutSentences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSentences);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  const { english, ...rest } = value as Readonly<Record<string, unknown>>;
  const parts = english !== undefined && isMessage(rest) ? rest : value;
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, withoutSentences(part)]));
}
