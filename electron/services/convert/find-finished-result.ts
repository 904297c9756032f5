import { basename, dirname } from "node:path";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { copyNames } from "../../ports/copy-names.ts";
import type { ExpectedConversion } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import type { BundleOutput } from "../kit/write-verified-bundle.ts";
import type { RefusedResult } from "./refused-result.ts";

/** The result of one file, as it is looked for. */
type WantedResult = Pick<BundleOutput, "path" | "password" | "onExisting"> & {
  /** What would be written now; asked for where there is a file to compare with. Its errors are those of the source. */
  readonly expect: () => Promise<ExpectedConversion>;
};

/** A result that an earlier run left, what was read out of it, and what it was compared with. */
type FinishedResult = {
  readonly file: WrittenFile;
  readonly facts: BundleFacts;
  readonly conversion: ExpectedConversion;
};

/** What a search came to. */
type FinishedSearch = {
  /** null: there is none, or what is there is something else. */
  readonly finished: FinishedResult | null;
  /** The files of its name that are something else. */
  readonly refused: readonly RefusedResult[];
};

/** Looks for the result of one file. */
export type FindFinishedResult = (wanted: WantedResult, signal: AbortSignal) => Promise<FinishedSearch>;

/**
 * Finds what an earlier, perhaps killed run of the same batch has finished. A result counts when a worker opens it with its password
 * and it is what would be written now: the same key and certificates, provider, encryption and rounds. Only files that were in the
 * folder when the batch began are looked at, and each is the result of one source.
 */
export async function findFinishedResults(
  context: Pick<Context, "files" | "jobs" | "references">,
  folder: string,
): Promise<FindFinishedResult> {
  const earlier = new Set(await context.files.list(folder));
  const taken = new Set<string>();

  const verified = async (
    path: string,
    password: string,
    conversion: ExpectedConversion,
    signal: AbortSignal,
  ): Promise<FinishedResult | AppError> => {
    const { expectation } = conversion;
    try {
      const data = await context.files.read(path);
      const { byteLength } = data;
      const facts = await context.jobs.run("verify", { name: basename(path), data, password, expectation }, signal);
      return { file: context.references.written(path, byteLength), facts, conversion };
    } catch (thrown) {
      // Whatever is wrong with it, it is not the result: what to do with it is `onExisting`'s.
      if (thrown instanceof AppError && thrown.code !== "CANCELLED") return thrown;
      throw thrown;
    }
  };

  const isEarlier = (path: string): boolean => dirname(path) === folder && earlier.has(basename(path));

  return async ({ path: wanted, password, onExisting, expect }, signal) => {
    let conversion: ExpectedConversion | null = null;
    const refused: RefusedResult[] = [];
    for (const path of onExisting === "keep-both" ? copyNames(wanted) : [wanted]) {
      if (!isEarlier(path)) break;
      if (taken.has(path)) continue;
      conversion ??= await expect();
      const found = await verified(path, password, conversion, signal);
      // Another source may have taken it while it was read.
      if (taken.has(path)) continue;
      if (found instanceof AppError) {
        refused.push({ path, error: found });
        continue;
      }
      taken.add(path);
      return { finished: found, refused };
    }
    return { finished: null, refused };
  };
}
