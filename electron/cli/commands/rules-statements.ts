import * as z from "zod";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { renderStatements } from "../render/statements.ts";

export const rulesStatements = defineCommand(
  {
    name: "rules statements",
    usage: "",
    summary: "list what the five documents ask for, and what carries it",
    description: [
      "Lists each statement of the five documents that KeySpec implements which somebody can act on, word for word, with what carries it: rules, planned names, advice, or the explanation of a message. At the end stands the advice that no file shows.",
    ],
    positionals: [],
    options: [],
    exitCodes: [{ code: exitCodes.done, text: "The statements were listed." }],
    examples: [{ text: "All of them:", command: "keyspec rules statements" }],
  },
  z.object({}),
  async ({ output }) => {
    // Here, not above: no other command needs them.
    const [{ documentAdvice }, { coverage }] = await Promise.all([
      import("#shared/guide/document-advice.ts"),
      import("#shared/rules/coverage.ts"),
      // What carries a statement may be any text.
      import("#shared/text/every-text.ts"),
    ]);
    const shown = { statements: coverage, advice: documentAdvice };
    output.report(shown, shown, renderStatements);
    return exitCodes.done;
  },
);
