import { messages } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";

const texts = messages("cli.secrets", {
  labCa: "The passphrase of the lab CA",
  pendingKey: "The passphrase of the pending key",
  pendingKeys: "The passphrase of the pending keys",
  pfx: "The password of the PFX",
  result: "The password of the result",
  files: "The password of {files}",
  moreFiles: "{count, plural, one {# more file} other {# more files}}",
});

/** What a secret is called in a question and at the beginning of a sentence. */
export const secretNames = texts;

/** Files that one question names. */
const mostNames = 5;

/** "The password of fe01.pfx and fe02.pfx", for the files that one password is asked for. */
export function passwordOfFiles(names: readonly string[]): Message {
  const more = names.length - mostNames;
  const shown: readonly (string | Message)[] = names.slice(0, mostNames);
  return texts.files({ files: more > 0 ? [...shown, texts.moreFiles({ count: more })] : shown });
}
