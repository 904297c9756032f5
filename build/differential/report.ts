import type { Outcome } from "./types.ts";

/** The table of disagreements by kind and field, a line for each where asked, and one line of counts. */
export function reportOf(outcomes: readonly Outcome[], files: number, listed: boolean): readonly string[] {
  const kinds = new Map<string, number>();
  for (const outcome of outcomes) {
    const { structure, result, differences } = outcome;
    const names = differences.length === 0 ? [result] : differences.map(({ field }) => `differs: ${field}`);
    for (const name of names) {
      const key = `${structure.kind.padEnd(16)} ${name}`;
      kinds.set(key, (kinds.get(key) ?? 0) + 1);
    }
  }
  const table = [...kinds].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const count = (kind: Outcome["structure"]["kind"]) =>
    outcomes.filter(({ structure }) => structure.kind === kind).length;
  const comparisons = outcomes.reduce((sum, { compared }) => sum + compared, 0);
  const different = outcomes.reduce((sum, { differences }) => sum + differences.length, 0);
  const lost = outcomes.filter(({ result }) => result === "only OpenSSL reads it").length;
  return [
    ...(listed ? outcomes.flatMap(linesOf) : []),
    ...table.map(([key, times]) => `${String(times).padStart(7)}  ${key}`),
    `differential: ${files} files, ${count("certificate")} certificates, ${count("request")} requests, ${count("revocation-list")} lists: ${comparisons} facts compared, ${different} differ, ${lost} read by OpenSSL alone`,
  ];
}

function linesOf({ structure: { file, kind }, result, differences }: Outcome): readonly string[] {
  if (result === "only OpenSSL reads it") return [`${file}: ${kind}: ${result}`];
  return differences.map(
    ({ field, ours, theirs }) =>
      `${file}: ${field}\n    KeySpec ${JSON.stringify(ours)}\n    OpenSSL ${JSON.stringify(theirs)}`,
  );
}
