import type * as z from "zod";
import { gravestOf } from "#shared/judge/gravity.ts";
import { type Judgement, judgeFacts } from "#shared/judge/judge-facts.ts";
import { fails } from "#shared/report/failing.ts";
import { type anchorSchema, anchorsOf } from "../anchor-options.ts";
import type { CommandContext } from "../command-context.ts";
import type { ExitCode } from "../exit-codes.ts";
import { judgeContextOf, type judgeSchema } from "../judge-options.ts";
import { onlyOne } from "../only-one.ts";
import { pfxPassword } from "../pfx-password.ts";
import { withLead } from "../report-judged.ts";
import { reportingOf, type reportOptionsSchema } from "../report-options.ts";
import type { passwordSchema } from "../secret-options.ts";
import type { jsonLinesSchema } from "./options.ts";
import { runLines } from "./run-lines.ts";

type Options = z.output<typeof judgeSchema> &
  z.output<typeof anchorSchema> &
  z.output<typeof passwordSchema> &
  z.output<typeof reportOptionsSchema> &
  z.output<typeof jsonLinesSchema> & { readonly jsonLines: string };

/** `keyspec inspect --json-lines`: the verdicts on each file, whatever other files there are. */
export async function inspectLines(context: CommandContext, options: Options): Promise<ExitCode> {
  const reporting = await reportingOf(options, []);
  const judging = withLead(await judgeContextOf(context, options), reporting);
  const anchors = await anchorsOf(context, options);
  return runLines(context, {
    list: options.jsonLines,
    shard: options.shard,
    password: await pfxPassword(context.secrets, options),
    work: async (file, password) => {
      const call = { jobId: context.jobId, files: [file], password, ...(anchors !== undefined && { anchors }) };
      const { files } = await context.call("inspect.files", call);
      const { name, sha256, outcome } = onlyOne(files);
      // Without where it belongs and which other roles it would fit: those cost more than the verdicts, and a fleet is not asked for them.
      const judged = outcome.value.items.map((facts) => judgeFacts(facts, name, judging));
      const verdicts = judged.flat();
      return {
        fields: {
          sha256,
          verdict: gravestOf(verdicts),
          verdicts: judged.flatMap((ofItem, item) => ofItem.map((one) => verdictOf(item, one))),
        },
        failing: verdicts.some(({ findings }) => findings.some((finding) => fails(finding, reporting.policy))),
      };
    },
  });
}

/** What was judged, and what was found. `item`: index of the thing in its file. */
function verdictOf(item: number, judgement: Judgement): object {
  const { label, product, role, server, verdict, summary, findings, unknown } = judgement;
  return { item, label, product, role, server, verdict, summary, findings, unknown };
}
