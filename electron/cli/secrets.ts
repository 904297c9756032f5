import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { limits } from "#shared/limits.ts";
import { localised } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import { decodeText } from "./decode-text.ts";
import { promptHidden } from "./prompt.ts";
import { readAtMost } from "./read-at-most.ts";
import { type StandardInput, standardInputTexts } from "./standard-input.ts";
import { canAsk, type Terminal } from "./terminal.ts";

const text = localised("cli.askSecret", {
  ask: "{secret}: ",
  askAgain: "{secret} again: ",
});

/** Bytes of a password file: the longest password in any encoding, and room to spare. */
const passwordFileBytes = 64 * 1024;

/** What a command tells about a secret that it needs. */
export type SecretNeed = {
  /** One of secret-names.ts. */
  readonly what: Message;
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
  const ask = (need: SecretNeed, question: (args: { secret: Message }) => string = text.ask): Promise<string> => {
    if (!canAsk(terminal)) {
      throw cliErrors.secretMissing({ secret: need.what, flag: need.flag });
    }
    return promptHidden(terminal, question({ secret: need.what }));
  };

  const given = async (need: SecretNeed): Promise<string | null> => {
    const secret = await found(need);
    if (secret === null || secret.length <= limits.passwordCharacters) return secret;
    throw cliErrors.secretTooLong({ secret: need.what, most: limits.passwordCharacters });
  };

  const found = async (need: SecretNeed): Promise<string | null> => {
    if (need.variable !== undefined) return fromEnvironment(terminal.environment, need.variable);
    if (need.file === undefined) return null;
    if (need.file !== "-") return firstLine(await readPasswordFile(need.file), need.file);
    input.claim(`${need.flag} -`);
    return terminal.stdin.isTTY === true ? ask(need) : firstLine(await input.readAll(), standardInputTexts.name);
  };

  const chosen = async (need: SecretNeed): Promise<string> => {
    const known = await given(need);
    if (known !== null) return known;
    const first = await ask(need);
    if ((await ask(need, text.askAgain)) === first) return first;
    throw cliErrors.entriesDiffer();
  };

  return {
    canAsk: canAsk(terminal),
    given,
    existing: async (need) => (await given(need)) ?? ask(need),
    chosen,
    chosenPassphrase: async (need) => {
      const passphrase = await chosen(need);
      if (passphrase.length >= limits.passphraseMinimumCharacters) return passphrase;
      throw cliErrors.passphraseTooShort({
        secret: need.what,
        least: limits.passphraseMinimumCharacters,
      });
    },
  };
}

function fromEnvironment(environment: Terminal["environment"], name: string): string {
  const value = environment[name];
  if (value !== undefined) return value;
  throw cliErrors.noVariable({ name });
}

function readPasswordFile(path: string): Promise<Uint8Array> {
  return readAtMost(path, passwordFileBytes, () => cliErrors.passwordFileTooLarge({ path }));
}

/** The first line without its end. */
function firstLine(bytes: Uint8Array, name: string): string {
  const content = decodeText(bytes, name, "password");
  const [first = ""] = content.split(/\r?\n/, 1);
  if (first === "" && content.trim() !== "") throw cliErrors.firstLineEmpty({ name });
  return first;
}
