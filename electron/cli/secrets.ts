import { readFile, stat } from "node:fs/promises";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { fileError } from "../ports/file-error.ts";
import { decodeText } from "./decode-text.ts";
import { promptHidden } from "./prompt.ts";
import type { StandardInput } from "./standard-input.ts";
import { canAsk, type Terminal } from "./terminal.ts";

/** Bytes of a password file: the longest password in any encoding, and room to spare. */
const passwordFileBytes = 64 * 1024;

/** What a command tells about a secret that it needs. */
export type SecretNeed = {
  /** In words, with its article: "the passphrase of the pending key". */
  readonly what: string;
  /** The option that names a file: "--passphrase-file". */
  readonly flag: string;
  /** Value of that option. */
  readonly file: string | undefined;
  /** Value of an option that names an environment variable. */
  readonly variable?: string | undefined;
};

/** Passwords and passphrases: from a file, the environment or a prompt, never from an argument. */
export type Secrets = {
  readonly canAsk: boolean;
  /** From the file or variable that was named; null: none was. */
  readonly given: (need: SecretNeed) => Promise<string | null>;
  /** As `given`, else asked for once. Throws USAGE where nobody can be asked. */
  readonly existing: (need: SecretNeed) => Promise<string>;
  /** As `existing` for a secret that is chosen now: asked for twice. */
  readonly chosen: (need: SecretNeed) => Promise<string>;
  /** As `chosen` for the passphrase of a key that KeySpec keeps. Throws PASSPHRASE_TOO_SHORT. */
  readonly chosenPassphrase: (need: SecretNeed) => Promise<string>;
};

export function createSecrets(terminal: Terminal, input: StandardInput): Secrets {
  const ask = (need: SecretNeed, suffix = ""): Promise<string> => {
    if (!canAsk(terminal)) {
      throw new AppError("USAGE", `${capitalise(need.what)} is missing.`, {
        hint: `Name a file that holds it with ${need.flag} (“-” reads standard input), or run keyspec in a terminal to be asked.`,
      });
    }
    return promptHidden(terminal, `${capitalise(need.what)}${suffix}: `);
  };

  const given = async (need: SecretNeed): Promise<string | null> => {
    if (need.variable !== undefined) return fromEnvironment(terminal.environment, need.variable);
    if (need.file === undefined) return null;
    if (need.file !== "-") return firstLine(await readPasswordFile(need.file), need.file);
    input.claim(`${need.flag} -`);
    return terminal.stdin.isTTY === true ? ask(need) : firstLine(await input.readAll(), "standard input");
  };

  const chosen = async (need: SecretNeed): Promise<string> => {
    const known = await given(need);
    if (known !== null) return known;
    const first = await ask(need);
    if ((await ask(need, " again")) === first) return first;
    throw new AppError("USAGE", "The two entries differ.", { hint: "Run the command again and type the same twice." });
  };

  return {
    canAsk: canAsk(terminal),
    given,
    existing: async (need) => (await given(need)) ?? ask(need),
    chosen,
    chosenPassphrase: async (need) => {
      const passphrase = await chosen(need);
      if (passphrase.length >= limits.passphraseMinimumCharacters) return passphrase;
      throw new AppError(
        "PASSPHRASE_TOO_SHORT",
        `${capitalise(need.what)} has fewer than ${limits.passphraseMinimumCharacters} characters.`,
        { hint: `Choose one with at least ${limits.passphraseMinimumCharacters} characters.` },
      );
    },
  };
}

function fromEnvironment(environment: Terminal["environment"], name: string): string {
  const value = environment[name];
  if (value !== undefined) return value;
  throw new AppError("USAGE", `There is no environment variable ${name}.`, {
    hint: "Set it, or name a file that holds the password.",
  });
}

async function readPasswordFile(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size <= passwordFileBytes) return await readFile(path);
  } catch (thrown) {
    throw fileError(thrown, "read", path);
  }
  throw new AppError("FILE_TOO_LARGE", `${path} is larger than a password file can be.`, {
    hint: "The first line of the file is the password. Did you name the PFX?",
  });
}

/** The first line without its end. */
function firstLine(bytes: Uint8Array, name: string): string {
  return decodeText(bytes, name, "a password file").split(/\r?\n/, 1)[0] ?? "";
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
