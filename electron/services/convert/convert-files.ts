import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { Conversion } from "#shared/api/schemas/convert.ts";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { settingsOf, type TargetSettings } from "#shared/catalogue/targets/target-settings.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { productOfTarget } from "#shared/judge/judge-result.ts";
import { compareBundles } from "#shared/present/comparison/compare-bundles.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import type { ExpectedConversion } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { readChainFiles } from "../kit/read-chain-files.ts";
import { nameOfFileInput, readFileInput } from "../kit/read-file-input.ts";
import { runBatch } from "../kit/run-batch.ts";
import { writeVerifiedBundle } from "../kit/write-verified-bundle.ts";
import { type ClaimOutputPath, claimOutputPaths } from "./claim-output-paths.ts";
import { type FindFinishedResult, findFinishedResults } from "./find-finished-result.ts";
import { joinHalves, type Place, type Source } from "./join-halves.ts";
import { passwordLookup } from "./password-lookup.ts";
import { createReadOnce, type ReadFile } from "./read-once.ts";
import { noticeOfRefused, withRefused } from "./refused-result.ts";
import { resultName } from "./result-name.ts";
import { createShareEqualParts, type ShareEqualParts } from "./share-equal-parts.ts";
import { writeConversionReport } from "./write-conversion-report.ts";

type ConvertInput = ApiInput<"convert.files">;

/** A file to convert, with its password and the files of this batch that belong to it. */
type Item = Source & Place & { readonly index: number };

/** What the files of one batch have in common. */
type ConversionRun = {
  readonly input: ConvertInput;
  readonly settings: TargetSettings;
  readonly folder: string;
  readonly chain: readonly NamedBytes[];
  readonly passwordOf: (fileName: string) => string | null;
  readonly claim: ClaimOutputPath;
  /** null: results of earlier runs are not looked for. */
  readonly findFinished: FindFinishedResult | null;
  readonly share: ShareEqualParts;
  readonly readFile: ReadFile;
  readonly signal: AbortSignal;
};

/** Looks at everything that concerns the whole batch, so that it fails before the first file is opened. */
async function prepareRun(context: Context, input: ConvertInput, signal: AbortSignal): Promise<ConversionRun> {
  const folder = context.references.pathOf(input.folder);
  const settings = settingsOf(targetById(input.target), input.options ?? {});
  await context.files.removeLeftovers(folder);
  return {
    input,
    settings,
    folder,
    chain: await readChainFiles((file) => readFileInput(context, file), input.chainFiles ?? []),
    passwordOf: passwordLookup(input.passwords ?? [], input.password),
    claim: await claimOutputPaths(context, input.files, {
      keepsEarlier: input.resume === true,
      keep: input.keep ?? [],
    }),
    findFinished: input.resume === true ? await findFinishedResults(context, folder) : null,
    share: createShareEqualParts(),
    readFile: createReadOnce(context),
    signal,
  };
}

async function convertFile(context: Context, run: ConversionRun, item: Item): Promise<Conversion> {
  const { input, settings, chain, share, readFile, signal } = run;
  const { target, outPassword, onExisting } = input;
  const { file, beside } = item;
  const name = nameOfFileInput(context, file);
  const key = input.keys?.[item.index] ?? null;
  const claim = () => run.claim(join(run.folder, resultName(name, key?.label, target)), onExisting);
  // Before anything else, so that names are given in the order of the files and not in the order in which they get done.
  const early = item.isWhole ? await claim() : null;
  const named = await readFile(file);
  // One that opened these very bytes before is the right one.
  const recalled = context.passwords.recall(named.data);
  const password = recalled ?? item.password;
  const task = {
    ...named,
    password,
    outPassword,
    settings,
    chain: [...(await readChainFiles(readFile, beside)), ...chain],
    now: context.clock.now(),
    ...(key && { thumbprint: key.thumbprint }),
  };
  // One that lacks a half says so before it takes a name from a file that can be converted.
  const convert = () => context.jobs.run("convert", task, signal);
  const converted = early === null ? await convert() : null;
  const path = early ?? (await claim());
  // The operation refuses a source without a password, unless the empty one was asked for.
  const place = { path, password: outPassword ?? password ?? "", onExisting };
  const expect = () => context.jobs.run("expectConversion", task, signal);
  const { finished = null, refused = [] } = (await run.findFinished?.({ ...place, expect }, signal)) ?? {};
  if (finished) return share({ ...conversionOf(finished.conversion, finished, task.now), resumed: true });
  const bundle = converted ?? (await convert());
  const wasNeeded = bundle.before.password === "given";
  if (recalled === null && password !== null && wasNeeded) context.passwords.remember(named.data, password);
  try {
    const written = await writeVerifiedBundle(context, { ...place, bundle }, signal);
    const notices = [...refused.map(noticeOfRefused), ...bundle.notices];
    return share(conversionOf({ ...bundle, notices }, written, task.now));
  } catch (error) {
    throw withRefused(error, refused);
  }
}

function conversionOf(
  { before, notices, thumbprint }: ExpectedConversion,
  { file, facts }: { readonly file: WrittenFile; readonly facts: BundleFacts },
  now: string,
): Conversion {
  return { file, before, after: facts, comparison: compareBundles(before, facts, now), notices, thumbprint };
}

/**
 * Converts each file into one for the target, a key and its certificate in two files into one together, beside the others of the batch, as `<name>-<target>.<extension>`. The source is never
 * changed, and every result was opened again before it got its name. With `resume` a result that is there already and passes the
 * same verification is kept as it is.
 *
 * @throws AppError CONVERT_OPTIONS, FILE_REFERENCE_UNKNOWN, and those of reading the chain files; a file's own errors are its outcome
 */
export function convertFiles(context: Context, input: ConvertInput): Promise<ApiOutput<"convert.files">> {
  return context.running.run(
    { jobId: input.jobId, keep: keepingOf(context, "convert.files", input) },
    async (signal) => {
      const run = await prepareRun(context, input, signal);
      const nameOf = ({ file }: Pick<Source, "file">): string => nameOfFileInput(context, file);
      const sources = input.files.map((file, index) => ({
        file,
        password: input.ownPasswords?.[index] ?? run.passwordOf(nameOf({ file })),
      }));
      const wantsKey = targetById(input.target).container !== "PKCS#7";
      const places = await joinHalves({ ...context, readFile: run.readFile }, sources, wantsKey, signal);
      const items = sources.flatMap((source, index) =>
        places.slice(index, index + 1).map((place): Item => ({ ...source, ...place, index })),
      );
      const own = items.filter(({ partOf }) => partOf === null);
      const done = await runBatch(context, {
        jobId: input.jobId,
        items: own,
        nameOf,
        signal,
        step: (item) => convertFile(context, run, item),
      });
      const byIndex = new Map(own.map(({ index }, at) => [index, done[at]]));
      const files = items.flatMap((item) => {
        const result = byIndex.get(item.partOf ?? item.index);
        if (result === undefined) return [];
        return item.partOf === null ? [result] : [{ ...result, name: nameOf(item), partOf: result.name }];
      });
      if (input.report !== true) return { files };
      return {
        files,
        ...(await writeConversionReport(context, run.folder, {
          target: input.target,
          product: productOfTarget(input.target, input.product ?? null),
          files,
        })),
      };
    },
  );
}
