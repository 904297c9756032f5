import * as z from "zod";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { localised } from "#shared/text/localise.ts";
import type { CommandContext } from "../command-context.ts";
import { decodeText } from "../decode-text.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { renderExplanations } from "../render/explanations.ts";
import { standardInputTexts } from "../standard-input.ts";

const text = localised("cli.explain", { input: "The text “-”" });

export const explain = defineCommand(
  {
    name: "explain",
    usage: "TEXT…|-",
    summary: "say what an error message or event about certificates means",
    description: [
      "Looks for codes (0x80090028, -2146893802, CERT_E_UNTRUSTEDROOT, event 36870) and for the words of English messages in a text, and says what they mean, why it happens, how to make sure, and what to do. Codes are found in a text of any language.",
      "The text may be a code, a message, or a piece of a log. It stays in memory: it is written nowhere and sent nowhere.",
    ],
    positionals: [
      { name: "<text...>", text: "The message, or a part of it; “-” reads standard input, for example a log." },
    ],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "The message is known." },
      { code: exitCodes.problems, text: "KeySpec knows nothing about this text." },
      { code: exitCodes.unusable, text: "The text cannot be read." },
    ],
    examples: [
      { text: "A code:", command: "keyspec explain 0x80090028" },
      { text: "A message:", command: 'keyspec explain "The buffer supplied to a function was too small"' },
    ],
  },
  z.object({}),
  async (context, words) => {
    const said = await textOf(context, words);
    // Here, not above: the catalogue is large, and no other command needs it.
    const { explain: explanationsOf } = await import("#shared/explain/explain.ts");
    const explanations = explanationsOf(said);
    context.output.report({ explanations }, explanations, renderExplanations);
    return explanations.length > 0 ? exitCodes.done : exitCodes.problems;
  },
);

async function textOf({ standardInput }: CommandContext, words: readonly string[]): Promise<string> {
  if (words.length !== 1 || words[0] !== "-") return words.join(" ");
  standardInput.claim(text.input);
  const said = decodeText(await standardInput.readAll(), standardInputTexts.name, "message");
  if (said.trim() === "") throw cliErrors.nothingToExplain;
  return said;
}
