import { join } from "node:path";
import type { ApiOutput } from "#shared/api/contract.ts";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { toErrorData } from "#shared/errors/app-error.ts";
import { resultNotices } from "#shared/errors/definitions/results.ts";
import { conversionReport } from "#shared/report/conversion-report.ts";
import { conversionReportCsv } from "#shared/report/conversion-report-csv.ts";
import { inEnglish } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import { withSentences } from "#shared/text/with-sentences.ts";
import type { Context } from "../kit/context.ts";

type Written = { readonly reports: readonly WrittenFile[]; readonly notices: readonly Message[] };

/**
 * Writes the report of a batch into its folder, in the place of the report of an earlier one. The batch is done by then, so a report
 * that cannot be written is a notice and not an error.
 */
export async function writeConversionReport(
  context: Pick<Context, "clock" | "files" | "references" | "version">,
  folder: string,
  batch: {
    readonly target: TargetId;
    readonly product: ProductId | null;
    readonly files: ApiOutput<"convert.files">["files"];
  },
): Promise<Written> {
  // Files say what their readers said, which the report puts into words.
  await import("#shared/text/every-text.ts");
  // Scripts read both: they are the same in every language.
  const contents = inEnglish(() => {
    const report = conversionReport({ version: context.version, createdAt: context.clock.now(), ...batch });
    return {
      "keyspec-report.json": `${JSON.stringify(withSentences(report), null, 2)}\n`,
      // With the mark that tells spreadsheets that it is UTF-8.
      "keyspec-report.csv": `\ufeff${conversionReportCsv(report)}`,
    };
  });
  const reports: WrittenFile[] = [];
  const notices: Message[] = [];
  for (const [name, text] of Object.entries(contents)) {
    try {
      const path = await context.files.write(join(folder, name), text, "replace");
      reports.push(context.references.written(path, new TextEncoder().encode(text).length));
    } catch (thrown) {
      notices.push(resultNotices.unwritten({ file: name, message: toErrorData(thrown).message }));
    }
  }
  return { reports, notices };
}
