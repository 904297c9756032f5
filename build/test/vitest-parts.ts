import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import * as z from "zod";
import type { PartResult } from "./result.ts";
import { runProgram } from "./run-program.ts";

const root = resolve(import.meta.dirname, "../..");

/** The part of Vitest's JSON report (Jest's format) that is used. */
const fileSchema = z.object({
  name: z.string(),
  status: z.string(),
  /** Why the file itself failed: it could not be loaded, or what stands around its tests threw. */
  message: z.string(),
  assertionResults: z.array(
    z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() }),
  ),
});
type TestFile = z.infer<typeof fileSchema>;
const reportSchema = z.object({ testResults: z.array(fileSchema) });

/** Runs Vitest once and splits its result into the parts `unit` and `contract`. */
export async function vitestParts(reportFile: string): Promise<readonly PartResult[]> {
  const run = await runProgram("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
  ]);
  const files = reportSchema.parse(JSON.parse(await readFile(reportFile, "utf8"))).testResults;
  const [unit, contract] = [false, true].map((wanted) =>
    summaryOf(files.filter((file) => shownName(file).startsWith("electron/contract/") === wanted)),
  ) as [Summary, Summary];
  const outside = run.exitCode === 0 ? [] : errorsOutside(run.output);
  const exitedCleanly = run.exitCode === 0 || (outside.length === 0 && unit.failed + contract.failed > 0);
  return [
    { name: "unit", ...unit, exitedCleanly, troubles: [...unit.troubles, ...outside] },
    { name: "contract", ...contract, exitedCleanly },
  ];
}

type Summary = Omit<PartResult, "name" | "exitedCleanly"> & { readonly troubles: readonly string[] };

/** A file that failed without a failed test counts as one. Its trouble, and that of each failed test, in a line. */
export function summaryOf(files: readonly TestFile[]): Summary {
  const tests = files.flatMap((file) => file.assertionResults.map((test) => ({ file, ...test })));
  const of = (...names: readonly string[]) => tests.filter((test) => names.includes(test.status));
  const failed = of("failed");
  const broken = files.filter((file) => file.status === "failed" && !failed.some((test) => test.file === file));
  return {
    passed: of("passed").length,
    failed: failed.length + broken.length,
    skipped: of("skipped", "pending", "todo", "disabled").length,
    troubles: [
      ...broken.map((file) => `${shownName(file)}: ${firstLine(file.message)}`),
      ...failed.map(
        (test) => `${shownName(test.file)}: ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? "")}`,
      ),
    ],
  };
}

/** What Vitest prints of errors that belong to no test, for example of a promise that nobody waits for. */
export function errorsOutside(output: string): readonly string[] {
  const plain = stripVTControlCharacters(output);
  const from = plain.search(/⎯ Unhandled (?:Errors?|Rejections?) ⎯/);
  return from === -1 ? [] : [plain.slice(from, from + 4_000)];
}

function shownName(file: TestFile): string {
  return relative(root, file.name).replaceAll("\\", "/");
}

function firstLine(text: string): string {
  return stripVTControlCharacters(text).split("\n", 1)[0] ?? "";
}
