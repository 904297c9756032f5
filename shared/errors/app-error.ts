import type { ErrorCode } from "./codes.ts";

/** An expected failure as plain data: what crosses every host edge and what screens and the CLI show. */
export type ErrorData = {
  readonly code: ErrorCode;
  /** What happened, and to which thing: one or two sentences, no stack, no secret. */
  readonly message: string;
  /** What to do next. */
  readonly hint?: string | undefined;
};

/** The one error that KeySpec throws on purpose. Everything else that is thrown is a fault of KeySpec itself (`INTERNAL`). */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  /**
   * @param code stable code from `codes.ts`
   * @param message what happened, to which thing
   * @param options `hint`: what to do next; `cause`: the error underneath, never shown
   */
  constructor(code: ErrorCode, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
}

/** Turns anything thrown into data. An unexpected error becomes `INTERNAL` with a neutral sentence: its text may hold paths or secrets. */
export function toErrorData(thrown: unknown): ErrorData {
  if (thrown instanceof AppError) {
    return { code: thrown.code, message: thrown.message, ...(thrown.hint !== undefined && { hint: thrown.hint }) };
  }
  return {
    code: "INTERNAL",
    message: "KeySpec met a fault of its own and stopped this step. Nothing was written.",
    hint: "Please report it with what you did; the file itself is not needed.",
  };
}

/** The inverse of `toErrorData`, for the side of an edge that wants to throw. */
export function fromErrorData(data: ErrorData): AppError {
  return new AppError(data.code, data.message, data.hint === undefined ? {} : { hint: data.hint });
}
