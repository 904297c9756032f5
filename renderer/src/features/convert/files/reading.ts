import type { Outcome } from "#shared/api/schemas/common.ts";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { closedBy } from "#shared/errors/needs-password.ts";

/** What a look into a chosen file told. Holds no secret. */
export type Reading = {
  readonly outcome: Outcome<Inspected>;
  /** When it was read, ISO 8601: rules judge for that moment. */
  readonly at: string;
  /** Which state of the passwords was tried; a later one may open what stayed closed. */
  readonly round: number;
};

/** Readings by the id of the file; a file that is not in it was not looked at yet. */
export type Readings = ReadonlyMap<string, Reading>;

/** Stayed closed for want of its password. */
export function isClosed({ outcome }: Reading): boolean {
  return closedBy(outcome) !== null;
}

/** A PFX that opened without a password, or with the empty one. */
export function hasNoPassword({ outcome }: Reading): boolean {
  return outcome.ok && outcome.value.items.some((facts) => facts.kind === "bundle" && facts.password !== "given");
}
