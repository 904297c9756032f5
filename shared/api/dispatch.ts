import type * as z from "zod";
import { AppError, type ErrorData, toErrorData } from "../errors/app-error.ts";
import { apiErrors } from "../errors/definitions/api.ts";
import { parseForPeople } from "../errors/parse-for-people.ts";
import { paragraph } from "../text/paragraph.ts";
import { type ApiInput, type ApiPath, contract, isApiPath, type Services } from "./contract.ts";

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
    if (!isApiPath(path)) throw apiErrors.unknownPath({ path: path.slice(0, 60) });
    return { ok: true, value: await call(services, path, raw) };
  } catch (thrown) {
    if (!(thrown instanceof AppError)) report(thrown);
    return { ok: false, error: toErrorData(thrown) };
  }
}

async function call<Path extends ApiPath>(services: Services, path: Path, raw: unknown): Promise<unknown> {
  const input = parseForPeople<z.ZodType>(contract[path].input, raw, "call");
  if (!input.ok) throw apiErrors.invalidInput({ path, problems: paragraph(...input.problems) });
  const service: (input: ApiInput<Path>) => Promise<unknown> = services[path];
  return contract[path].output.parse(await service(input.value as ApiInput<Path>));
}
