import { expect } from "vitest";
import type { Outcome } from "#shared/api/schemas/common.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { AppError, toErrorData } from "#shared/errors/app-error.ts";
import type { ErrorCode } from "#shared/errors/codes.ts";
import { format } from "#shared/text/localise.ts";
import type { World } from "./contract-case.ts";

/** The result of a call or of an item of a batch that has to have worked; fails the test with the error's own words. */
export function expectValue<Value>(outcome: Outcome<Value> | undefined): Value {
  if (outcome === undefined) throw new Error("There is no result.");
  if (!outcome.ok) throw new Error(`${outcome.error.code}: ${format(outcome.error.message)}`);
  return outcome.value;
}

/** A call that has to reject with an AppError of this code, whose words are for people: no stack, no password. */
export async function expectRejection(
  call: Promise<unknown>,
  code: ErrorCode,
  secrets: readonly string[] = [],
): Promise<AppError> {
  const thrown: unknown = await call.then(
    (value) => new Error(`It worked: ${JSON.stringify(value).slice(0, 200)}`),
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof AppError)) throw thrown;
  expectWords(toErrorData(thrown), code, secrets);
  return thrown;
}

/** An item of a batch that has to have failed with this code. */
export function expectFailure(
  outcome: Outcome<unknown> | undefined,
  code: ErrorCode,
  secrets: readonly string[] = [],
): void {
  if (outcome === undefined) throw new Error("There is no result.");
  if (outcome.ok) throw new Error(`It worked, but should have failed with ${code}.`);
  expectWords(outcome.error, code, secrets);
}

/** Inputs that the contract has no place for: each is refused, and no answer repeats the secret of them. */
export async function expectNoPlace(
  send: World["send"],
  path: Parameters<World["send"]>[0],
  inputs: readonly unknown[],
  secret: string,
): Promise<void> {
  for (const input of inputs) {
    const reply = await send(path, input);
    expect(reply).toMatchObject({ ok: false, error: { code: "API_INVALID_INPUT" } });
    expect(JSON.stringify(reply)).not.toContain(secret);
  }
}

function expectWords(error: ErrorData, code: ErrorCode, secrets: readonly string[]): void {
  const message = format(error.message);
  expect(error.code, message).toBe(code);
  const words = `${message} ${error.hint === undefined ? "" : format(error.hint)}`;
  expect(message.length).toBeGreaterThan(10);
  expect(words).not.toMatch(/\n\s+at |node:|undefined|\[object/);
  for (const secret of secrets) expect(words).not.toContain(secret);
}
