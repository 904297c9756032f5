import type { Outcome } from "#shared/api/schemas/common.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { messages } from "#shared/text/localise.ts";
import { isMessage, type Message } from "#shared/text/message.ts";
import type { CommandContext } from "./command-context.ts";
import { type ExitCode, exitCodeOfBatch } from "./exit-codes.ts";

/** One item of a batch, as the contract returns it. */
export type BatchItem<Value> = {
  readonly name: string;
  readonly outcome: Outcome<Value>;
};

/** An item that was done. */
export type Done<Value> = { readonly name: string; readonly value: Value };

/** The items that were done, in order. */
export function doneOf<Value>(items: readonly BatchItem<Value>[]): readonly Done<Value>[] {
  return items.flatMap(({ name, outcome }) => (outcome.ok ? [{ name, value: outcome.value }] : []));
}

/** Says on standard error which items failed, and why. Returns the exit code of the batch. */
export function finishBatch(context: CommandContext, items: readonly BatchItem<unknown>[]): ExitCode {
  const failed = items.flatMap(({ name, outcome }) => (outcome.ok ? [] : [{ name, error: outcome.error }]));
  const stopped = failed.filter(({ error }) => error.code === "CANCELLED");
  for (const { name, error } of failed) if (error.code !== "CANCELLED") context.output.failure(withName(error, name));
  // One line for all: Ctrl+C says the same of thousands of files.
  const [first, ...others] = stopped;
  if (first !== undefined) {
    context.output.failure(
      others.length === 0
        ? withName(first.error, first.name)
        : { ...first.error, message: texts.stopped({ count: stopped.length }) },
    );
  }
  return exitCodeOfBatch(items.map(({ outcome }) => outcome));
}

const texts = messages("cli.batch", {
  withName: "{name}: {message}",
  stopped: "Stopped: {count, plural, one {# file was} other {# files were}} not done.",
});

/** A message that does not say which file it is about gets its name in front. */
function withName(error: ErrorData, name: string): ErrorData {
  return mentions(error.message, name)
    ? error
    : { ...error, message: texts.withName({ name, message: error.message }) };
}

/** Whether one of the places of a message is filled with the name, alone or within a path. */
function mentions({ args }: Message, name: string): boolean {
  return Object.values(args)
    .flat()
    .some((value) => (isMessage(value) ? mentions(value, name) : typeof value === "string" && value.includes(name)));
}
