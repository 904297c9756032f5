import type { ApiOutput } from "#shared/api/contract.ts";
import type { WrittenFile } from "#shared/api/schemas/common.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { needsPassword } from "#shared/errors/needs-password.ts";
import type { LabelledKey } from "#shared/guide/key-labels.ts";
import { keysOfRefusal } from "#shared/guide/keys-of-refusal.ts";
import { formatList } from "#shared/text/localise.ts";
import { withNewer } from "../../../components/results/with-newer.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";

/** What became of one file, and what it was to become. */
export type Converted = {
  readonly file: ChosenFile;
  /** Files whose keys or certificates are in the same result. */
  readonly beside?: readonly ChosenFile[];
  readonly outcome: ApiOutput<"convert.files">["files"][number]["outcome"];
  readonly target: TargetId;
  readonly options: ConvertOptions;
  readonly product: ProductId;
};

/** The report files of the first run that asked for them, and why one is missing. */
export type Report = {
  readonly files: readonly WrittenFile[];
  readonly notices: readonly string[];
  /** Files were converted again since. */
  readonly isOld: boolean;
  /** There were results before it, which are not in it. */
  readonly isPartial: boolean;
};

/** How a result is called by its source: with the key, where the source holds several. */
export function sourceOf({ file: { name, key } }: Converted): string {
  return key === undefined ? name : text.files.keys.ofKey({ file: name, key: key.label });
}

/** Its bytes are here, so it can be converted again. */
export function canBeSent({ file }: Converted): boolean {
  return file.isGone !== true;
}

/** Refused only because the output file is there. */
export function isWaiting(converted: Converted): boolean {
  const { outcome } = converted;
  return canBeSent(converted) && !outcome.ok && outcome.error.code === "OUTPUT_EXISTS";
}

/** Left because the user stopped the batch. */
export function isStopped({ outcome }: Converted): boolean {
  return !outcome.ok && outcome.error.code === "CANCELLED";
}

/** Not opened, for want of its password. */
export function isLocked({ outcome }: Converted): boolean {
  return !outcome.ok && needsPassword(outcome.error.code);
}

/** It has no password that the new file could take over. */
export function isUnprotected({ outcome }: Converted): boolean {
  return !outcome.ok && outcome.error.code === "PFX_OUT_PASSWORD_REQUIRED";
}

/** A password that is entered for this file alone may help. */
export function asksForPassword(converted: Converted): boolean {
  return canBeSent(converted) && (isLocked(converted) || isUnprotected(converted));
}

/** Its key has no place in a Windows CryptoAPI provider, but in other software. */
export function isForModernSoftware(converted: Converted): boolean {
  const { outcome, target } = converted;
  return canBeSent(converted) && !outcome.ok && outcome.error.code === "KEY_NOT_RSA" && target !== "modern";
}

/** The keys of a source that was refused because it holds several: each can become a file. null: it was not. */
export function refusedKeys(converted: Converted): readonly LabelledKey[] | null {
  const { outcome } = converted;
  return !outcome.ok && canBeSent(converted) ? keysOfRefusal(outcome.error) : null;
}

/** The user can still say something that changes the outcome, and the passwords are needed for it. */
export function isUnanswered(converted: Converted): boolean {
  return (
    isWaiting(converted) ||
    asksForPassword(converted) ||
    isForModernSoftware(converted) ||
    refusedKeys(converted) !== null
  );
}

/** Failed for good: nothing that is asked elsewhere on the page. */
export function isFailed(converted: Converted): boolean {
  return !converted.outcome.ok && !isWaiting(converted) && !isStopped(converted);
}

function isResumed({ outcome }: Converted): boolean {
  return outcome.ok && outcome.value.resumed === true;
}

/** The results with the newer outcomes of some files in their places, and those of files that were added behind them. */
export function withOutcomes(results: readonly Converted[], newer: readonly Converted[]): readonly Converted[] {
  return withNewer(results, newer, ({ file }) => file.id);
}

type Outcome = "failed" | "locked" | "waiting" | "stopped" | "converted" | "resumed";

/** What became of a file, in one word. */
export function outcomeOf(result: Converted): Outcome {
  if (result.outcome.ok) return isResumed(result) ? "resumed" : "converted";
  if (isStopped(result)) return "stopped";
  if (isWaiting(result)) return "waiting";
  return asksForPassword(result) ? "locked" : "failed";
}

type Counts = Readonly<Record<"converted" | "failed" | "resumed" | "waiting" | "stopped", number>>;

function countsOf(results: readonly Converted[]): Counts {
  const resumed = results.filter(isResumed).length;
  return {
    converted: results.filter(({ outcome }) => outcome.ok).length - resumed,
    failed: results.filter(isFailed).length,
    resumed,
    waiting: results.filter(isWaiting).length,
    stopped: results.filter(isStopped).length,
  };
}

/** "198 converted, 2 failed and 3 were there already": every count that is not zero. */
export function summaryOf(results: readonly Converted[]): string {
  const counts = countsOf(results);
  const kinds = ["converted", "failed", "resumed", "waiting", "stopped"] as const;
  return formatList(
    kinds.filter((kind) => counts[kind] > 0).map((kind) => text.results.summary[kind]({ files: counts[kind] })),
  );
}

/** The heading of the closing page. */
export function headingOf(results: readonly Converted[]): string {
  const { converted, resumed } = countsOf(results);
  const done = converted + resumed;
  if (resumed === 0) return text.results.heading({ done, failed: results.length - done, all: results.length });
  return resumed === results.length
    ? text.results.allResumed({ files: resumed })
    : text.results.someResumed({ done, all: results.length });
}
