import type * as z from "zod";
import { assessEndings, type Thresholds } from "#shared/expiry/ending.ts";
import { endingsOf } from "#shared/expiry/endings-of.ts";
import type { CommandContext } from "../command-context.ts";
import type { ExitCode } from "../exit-codes.ts";
import { onlyOne } from "../only-one.ts";
import { pfxPassword } from "../pfx-password.ts";
import type { passwordSchema } from "../secret-options.ts";
import type { jsonLinesSchema } from "./options.ts";
import { runLines } from "./run-lines.ts";

type Options = z.output<typeof passwordSchema> & z.output<typeof jsonLinesSchema> & { readonly jsonLines: string };

/** `keyspec expiry --json-lines`: what ends in each file, the next end first, and the days of the first. */
export async function expiryLines(
  context: CommandContext,
  options: Options,
  thresholds: Thresholds,
): Promise<ExitCode> {
  return runLines(context, {
    list: options.jsonLines,
    shard: options.shard,
    password: await pfxPassword(context.secrets, options),
    work: async (file, password) => {
      const { files } = await context.call("inspect.files", { jobId: context.jobId, files: [file], password });
      const { name, outcome } = onlyOne(files);
      const endings = assessEndings(endingsOf([{ name, items: outcome.value.items }]), thresholds, context.now);
      return {
        fields: { days: endings[0]?.days ?? null, state: endings[0]?.state ?? null, endings },
        failing: endings.some(({ state }) => state !== "fine"),
      };
    },
  });
}
