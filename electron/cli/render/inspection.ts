import type { ApiOutput } from "#shared/api/contract.ts";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { Judgement } from "../judge-file.ts";
import { renderFacts } from "./facts.ts";
import { renderFailure } from "./failure.ts";
import type { Paint } from "./paint.ts";
import { renderVerdict } from "./verdict.ts";

/** @param verdicts for each file the verdicts on what it holds */
export function renderInspection(
  files: ApiOutput<"inspect.files">["files"],
  verdicts: readonly (readonly Judgement[])[],
  paint: Paint,
  width: number,
): string {
  return files
    .map(({ name, outcome }, index) =>
      outcome.ok
        ? renderFile(name, outcome.value, verdicts[index] ?? [], paint, width)
        : `${paint("bold", name)}\n${renderFailure(outcome.error, paint)}`,
    )
    .join("\n\n");
}

function renderFile(
  name: string,
  inspected: Inspected,
  judgements: readonly Judgement[],
  paint: Paint,
  width: number,
): string {
  return [
    paint("bold", `${name} (${inspected.format})`),
    ...inspected.items.map((item) => renderFacts(item)),
    ...inspected.notes.map((note) => `  Note: ${note}`),
    ...judgements.map((judgement) => {
      const title = judgements.length > 1 ? `  ${paint("bold", judgement.label)}\n` : "";
      return title + renderVerdict(judgement, judgement.server, paint, width);
    }),
  ].join("\n\n");
}
