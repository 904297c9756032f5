import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { limits } from "#shared/limits.ts";
import { localised } from "#shared/text/localise.ts";
import type { Terminal } from "./terminal.ts";

/** What standard input is called where a file has its name. */
export const standardInputTexts = localised("cli.standardInput", { name: "standard input" });

/** Standard input can be read once. Whoever wants it claims it first, so that two flags never share it silently. */
export type StandardInput = {
  /** Throws USAGE that names both when somebody else has it. */
  readonly claim: (by: string) => void;
  /** Everything up to its end. Throws FILE_TOO_LARGE. */
  readonly readAll: () => Promise<Uint8Array<ArrayBuffer>>;
};

export function createStandardInput(stdin: Terminal["stdin"]): StandardInput {
  let owner: string | null = null;
  return {
    claim: (by) => {
      if (owner !== null && owner !== by) {
        throw cliErrors.inputTwice({ owner, by });
      }
      owner = by;
    },
    readAll: async () => {
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of stdin) {
        const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
        size += bytes.length;
        if (size > limits.inputFileBytes) {
          throw cliErrors.inputTooLarge({ megabytes: limits.inputFileBytes / 1024 / 1024 });
        }
        chunks.push(bytes);
      }
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}
