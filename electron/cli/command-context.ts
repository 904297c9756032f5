import type { Client } from "#shared/api/client.ts";
import type { ApiInput, ApiOutput, ApiPath } from "#shared/api/contract.ts";
import type { JobEvent } from "#shared/api/events.ts";
import { fromErrorData } from "#shared/errors/app-error.ts";
import { hasEveryText } from "#shared/text/has-every-text.ts";
import type { Host } from "../services/create-host.ts";
import type { Confirm } from "./confirm.ts";
import type { Output } from "./output.ts";
import type { Secrets } from "./secrets.ts";
import type { StandardInput } from "./standard-input.ts";

/** All that a command may use. */
export type CommandContext = {
  readonly output: Output;
  readonly secrets: Secrets;
  readonly confirm: Confirm;
  readonly standardInput: StandardInput;
  /** Calls the contract, in this process. */
  readonly call: Client;
  /** Opaque references for paths of the command line. */
  readonly references: () => Promise<Host["references"]>;
  /** The id that progress and cancel go by; a run of the program is one job. */
  readonly jobId: string;
  /** Now, ISO 8601. */
  readonly now: string;
  /** Resolves when the user presses Ctrl+C. */
  readonly interrupted: Promise<void>;
  /** What `--lang` says. */
  readonly lang: string | undefined;
  /** Built files that the program starts. */
  readonly parts: ProgramParts;
  /** Takes faults of KeySpec itself; they are shown with KEYSPEC_DEBUG=1 only. */
  readonly reportFault: (thrown: unknown) => void;
};

/** Where the built program's other parts lie; the entry file knows. */
export type ProgramParts = {
  readonly workerUrl: URL;
  readonly rendererFolder: string;
  /** As in `readTexts`. */
  readonly locales: URL;
};

/** The host of this run, made when the first call needs it: help and plans never start one. */
export type LazyHost = {
  readonly get: () => Promise<Host>;
  readonly isMade: () => boolean;
  readonly close: () => Promise<void>;
};

/**
 * @param onProgress hears the progress of every job
 * @param report takes faults of KeySpec itself
 */
export function createLazyHost(
  parts: ProgramParts,
  onProgress: (event: JobEvent) => void,
  report: (thrown: unknown) => void,
): LazyHost {
  let made: Promise<Host> | null = null;
  const make = async (): Promise<Host> => {
    const { createHost } = await import("../services/create-host.ts");
    const host = createHost({ host: "cli", workerUrl: parts.workerUrl, report });
    host.subscribe(onProgress);
    return host;
  };
  return {
    get: () => {
      made ??= make();
      return made;
    },
    isMade: () => made !== null,
    close: async () => {
      // A host that could not be made has been reported by the call that needed it.
      const host = await made?.catch(() => null);
      await host?.close();
    },
  };
}

/**
 * The contract over a host of this process, validated like every other host's, once: there is no wire on which a reply could change.
 *
 * @param report called with an unexpected error, whose text never reaches the user without KEYSPEC_DEBUG
 */
export function createDirectClient(host: LazyHost, report: (thrown: unknown) => void): Client {
  return async <Path extends ApiPath>(path: Path, input: ApiInput<Path>) => {
    const [{ services }, { dispatch }] = await Promise.all([host.get(), import("#shared/api/dispatch.ts")]);
    const reply = await dispatch(services, path, input, report);
    // Most replies say what the command itself may say; all the texts there are take long to load.
    if (!hasEveryText(reply)) await import("#shared/text/every-text.ts");
    if (!reply.ok) throw fromErrorData(reply.error);
    return reply.value as ApiOutput<Path>;
  };
}
