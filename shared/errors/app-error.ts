import { format, isLoaded, messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { ErrorCode } from "./codes.ts";

/** An expected failure as plain data: what crosses every host edge and what screens and the CLI show. */
export type ErrorData = {
  readonly code: ErrorCode;
  /** What happened, and to which thing: one or two sentences, no stack, no secret. */
  readonly message: Message;
  /** What to do next. */
  readonly hint?: Message | undefined;
};

/** The one error that KeySpec throws on purpose. Everything else that is thrown is a fault of KeySpec itself (`INTERNAL`). */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  /** What `message` says, as data. */
  readonly said: Message;
  readonly advice: Message | undefined;

  /**
   * Made by the makers of `defineErrors`.
   *
   * @param said what happened, to which thing
   * @param options `hint`: what to do next; `cause`: the error underneath, never shown
   */
  constructor(code: ErrorCode, said: Message, options: { readonly hint?: Message; readonly cause?: unknown } = {}) {
    // What another process or thread said may have a text that nobody needed here so far.
    super(isLoaded(said) ? format(said) : said.text, { cause: options.cause });
    this.code = code;
    this.said = said;
    this.advice = options.hint;
  }

  /** The advice in words. */
  get hint(): string | undefined {
    return this.advice === undefined ? undefined : format(this.advice);
  }
}

const texts = messages("errors.internal", {
  message: "KeySpec met a fault of its own and stopped this step. Nothing was written.",
  hint: "Please report it with what you did; the file itself is not needed.",
});

/** Turns anything thrown into data. An unexpected error becomes `INTERNAL` with a neutral sentence: its text may hold paths or secrets. */
export function toErrorData(thrown: unknown): ErrorData {
  if (!(thrown instanceof AppError)) return { code: "INTERNAL", message: texts.message, hint: texts.hint };
  const { code, said, advice } = thrown;
  return { code, message: said, ...(advice !== undefined && { hint: advice }) };
}

/** The inverse of `toErrorData`, for the side of an edge that wants to throw. */
export function fromErrorData({ code, message, hint }: ErrorData): AppError {
  return new AppError(code, message, hint === undefined ? {} : { hint });
}
