import { expect } from "vitest";
import type { Outcome } from "#shared/api/schemas/common.ts";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import type { ErrorCode } from "#shared/errors/codes.ts";
import { expectFailure, expectValue } from "./expect-error.ts";

/** A PFX that stayed closed with this error, and shows what can be seen of it. */
export function expectClosed(
  outcome: Outcome<Inspected> | undefined,
  code: ErrorCode,
  secrets: readonly string[] = [],
): void {
  const { items, closed } = expectValue(outcome);
  expect(items.map(({ kind }) => kind)).toEqual(["locked-bundle"]);
  if (closed === null) throw new Error("It was opened.");
  expectFailure({ ok: false, error: closed }, code, secrets);
}

/** A file that was read, all of it: no password was missing. */
export function expectOpened(outcome: Outcome<Inspected> | undefined): void {
  expect(expectValue(outcome).closed).toBeNull();
}
