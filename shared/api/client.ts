import { fromErrorData } from "../errors/app-error.ts";
import { type ApiInput, type ApiOutput, type ApiPath, contract } from "./contract.ts";
import type { Reply } from "./dispatch.ts";

/** Carries a call to a host and brings its reply back. */
export type Transport = (path: ApiPath, input: unknown) => Promise<Reply>;
/** A typed call: resolves with the output, rejects with `AppError`. */
export type Client = <Path extends ApiPath>(path: Path, input: ApiInput<Path>) => Promise<ApiOutput<Path>>;

/**
 * The typed side of a transport; the reply is checked against the contract once, here. Whoever puts an error of the host into words needs
 * its text (text/every-text.ts) by the time that `send` resolves.
 */
export function createClient(send: Transport): Client {
  return async <Path extends ApiPath>(path: Path, input: ApiInput<Path>) => {
    const reply = await send(path, input);
    if (!reply.ok) throw fromErrorData(reply.error);
    return contract[path].output.parse(reply.value) as ApiOutput<Path>;
  };
}
