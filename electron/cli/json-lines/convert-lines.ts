import { parse } from "node:path";
import type { ApiInput } from "#shared/api/contract.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import { fromErrorData } from "#shared/errors/app-error.ts";
import { gravestOf } from "#shared/judge/gravity.ts";
import { judgeConversion, productOfTarget } from "#shared/judge/judge-result.ts";
import type { CommandContext } from "../command-context.ts";
import type { ExitCode } from "../exit-codes.ts";
import { runLines } from "./run-lines.ts";
import type { Shard } from "./shard.ts";

/** A list of files, and how each is converted. */
export type ConversionList = {
  readonly list: string;
  readonly shard: Shard | undefined;
  readonly password: string | null;
  /** null: nobody named one. */
  readonly product: ProductId | null;
  readonly call: Omit<ApiInput<"convert.files">, "files" | "password" | "keep">;
};

/** `keyspec convert --json-lines`: the file that each became, with the verdict on it. */
export function convertLines(context: CommandContext, conversion: ConversionList): Promise<ExitCode> {
  const { list, shard, password, call } = conversion;
  const { target } = call;
  const judging = { target, product: productOfTarget(target, conversion.product), now: context.now };
  const written = new Map<string, readonly string[]>();
  return runLines(context, {
    ...{ list, shard, password },
    // So that of two results of one name the same one has it in every run. Whoever wants more at a time takes parts of the list.
    width: 1,
    work: async (file, known, path) => {
      // Results of one name come from files of one name, but for what stands behind the last dot.
      const stem = parse(path).name.toLowerCase();
      const keep = written.get(stem) ?? [];
      const { files } = await context.call("convert.files", { ...call, files: [file], password: known, keep });
      const [converted] = files;
      if (converted === undefined) throw new TypeError("A file was converted, and nothing came back.");
      if (!converted.outcome.ok) throw fromErrorData(converted.outcome.error);
      const { value } = converted.outcome;
      written.set(stem, [...keep, value.file.reference]);
      const verdicts = judgeConversion(value, judging);
      const verdict = gravestOf(verdicts);
      return {
        fields: { path: value.file.path, verdict, verdicts },
        failing: verdict === "will-not-work",
      };
    },
  });
}
