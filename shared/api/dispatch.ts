import { AppError, type ErrorData, toErrorData } from "../errors/app-error.ts";
import { apiErrors } from "../errors/definitions/api.ts";
import { parseForPeople } from "../errors/parse-for-people.ts";
import { paragraph } from "../text/paragraph.ts";
import type { Services } from "./contract.ts";
import { type KnownProcedure, procedureOf } from "./procedure-of.ts";

/** What crosses a host edge: never a thrown object. */
export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ErrorData };

/**
 * Validates, calls, turns errors into data. Every host serves the contract through this one function.
 *
 * @param report called with an unexpected error before it is made neutral, so that a host can log its stack
 */
export async function dispatch(
  services: Services,
  path: string,
  raw: unknown,
  report: (thrown: unknown) => void = () => {},
): Promise<Reply> {
  try {
    const procedure = await procedureOf(path);
    if (procedure === null) throw apiErrors.unknownPath({ path: path.slice(0, 60) });
    return { ok: true, value: await call(services, procedure, raw) };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) report(thrown);
    return { ok: false, error: toErrorData(thrown) };
  }
}

async function call(
  services: Services,
  { path, input: inputSchema, output: outputSchema }: KnownProcedure,
  raw: unknown,
): Promise<unknown> {
  const input = parseForPeople(inputSchema, raw, "call");
  if (!input.ok) throw apiErrors.invalidInput({ path, problems: paragraph(...input.problems) });
  // Its schema has just said that the input is that of the path.
  const service = services[path] as (input: unknown) => Promise<unknown>;
  return outputSchema.parse(await service(input.value));
}
