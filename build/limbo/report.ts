import type { LimboOutcome } from "./run-case.ts";
import { webPki } from "./web-pki.ts";

type Count = { readonly passed: number; readonly accepts: number; readonly rejects: number };

/**
 * The table by kind and the line that sums up everything outside `webpki::`.
 *
 * @param list every case that came out otherwise than expected, too
 */
export function reportOf(
  outcomes: readonly LimboOutcome[],
  list: boolean,
): { readonly lines: readonly string[]; readonly failed: boolean } {
  const kinds = Map.groupBy(outcomes, ({ id }) => id.split("::")[0] ?? "");
  const rows = [...kinds].map(([kind, cases]) => rowOf(kind, cases));
  const wrong = outcomes.filter(({ expected, got }) => expected !== got);
  const sum = countOf(outcomes.filter(({ id }) => !id.startsWith(`${webPki}::`)));
  return {
    lines: [
      "kind            cases  passed  false accepts  false rejects",
      ...rows,
      ...(list
        ? ["", ...wrong.map(({ id, got, reasons }) => `${id}: ${got} ${reasons.join(", ")}`.trimEnd()), ""]
        : []),
      `limbo: ${sum.passed} passed, ${sum.accepts} false accepts, ${sum.rejects} false rejects`,
    ],
    failed: sum.accepts > 0,
  };
}

function rowOf(kind: string, cases: readonly LimboOutcome[]): string {
  const { passed, accepts, rejects } = countOf(cases);
  const cells = [cases.length, passed, accepts, rejects].map((value, index) =>
    String(value).padStart([7, 8, 15, 15][index] ?? 0),
  );
  return `${kind.padEnd(14)}${cells.join("")}`;
}

function countOf(outcomes: readonly LimboOutcome[]): Count {
  const wrong = outcomes.filter(({ expected, got }) => expected !== got);
  return {
    passed: outcomes.length - wrong.length,
    accepts: wrong.filter(({ got }) => got === "SUCCESS").length,
    rejects: wrong.filter(({ got }) => got === "FAILURE").length,
  };
}
