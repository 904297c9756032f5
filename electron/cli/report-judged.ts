import type { ApiOutput } from "#shared/api/contract.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import type { JudgeContext } from "#shared/judge/judge-facts.ts";
import { judgeTogether } from "#shared/judge/judge-together.ts";
import { type BatchItem, doneOf, finishBatch } from "./batch.ts";
import type { CommandContext } from "./command-context.ts";
import { type ExitCode, exitCodeOfVerdicts } from "./exit-codes.ts";
import type { withoutFiles } from "./fetch-options.ts";
import { evidenceOfFile, judgeFile, judgementData } from "./judge-file.ts";
import { renderInspection } from "./render/inspection.ts";

/** A file of a call that reads some, whatever the call tells of it. */
type ReadFile = BatchItem<{ readonly closed: ErrorData | null }>;
type Files = ApiOutput<"inspect.files">["files"];

/**
 * Prints what files or ports hold with the verdicts on it; gives the exit code.
 *
 * @param more what else a script may want to know
 */
export function reportJudged(
  context: CommandContext,
  files: Files,
  judging: JudgeContext,
  more: { readonly fetched?: ReturnType<typeof withoutFiles> } = {},
): ExitCode {
  const { now } = judging;
  const judged = doneOf(files).map(({ name, value }) => ({
    name,
    value,
    verdicts: judgeFile(name, value, judging),
    now,
  }));
  const verdicts = judged.flatMap((file) => file.verdicts);
  const together = judgeTogether(
    judged.flatMap(({ name, value, verdicts: own }) => evidenceOfFile(name, value, own, now)),
  );
  const shown = { files, ...more, verdicts: verdicts.map(judgementData), together };
  context.output.report(shown, { files: judged, together }, renderInspection);
  return exitCodeOfVerdicts(finishBatch(context, files.map(asRefused)), verdicts);
}

/** What of a closed file can be seen is shown, and still it was not opened. */
export function asRefused({ name, outcome }: ReadFile): BatchItem<unknown> {
  const error = closedBy(outcome);
  return { name, outcome: error === null ? outcome : { ok: false, error } };
}
