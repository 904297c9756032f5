import * as z from "zod";
import type { AppError } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { rules } from "#shared/rules/index.ts";
import { unfilled } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { nearest } from "../nearest.ts";

export const rulesShow = defineCommand(
  {
    name: "rules show",
    usage: "RULE",
    summary: "show what a rule asks for, what it may say, and who says so",
    description: [
      "Shows one rule: the requirement, products, roles and dates, every problem that it may find with its reason and what to do, and the source with its words. “…” stands for what comes from the file.",
    ],
    positionals: [{ name: "<rule>", text: "The rule's id, as “keyspec rules” and every finding name it." }],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "The rule was shown." },
      { code: exitCodes.unusable, text: "There is no such rule." },
    ],
    examples: [{ text: "Why a CNG key is an error:", command: "keyspec rules show provider.cng" }],
  },
  z.object({}),
  async ({ output }, [id = ""]) => {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) throw unknownRule(id);
    const { problems, applies: _applies, check: _check, ...facts } = rule;
    const said = problems.map(({ what, why, fix }) => ({
      what: unfilled(what.text),
      why: unfilled(why.text),
      fix: unfilled(fix.text),
    }));
    // Here, not above: the catalogue of messages is large, and few commands need it.
    const [{ errorsOfRule }, { renderRule }] = await Promise.all([
      import("#shared/explain/errors-of-rule.ts"),
      import("../render/rule.ts"),
    ]);
    const messages = errorsOfRule(id).map((error) => error.id);
    output.report({ ...facts, problems: said, messages }, rule, renderRule);
    return exitCodes.done;
  },
);

function unknownRule(id: string): AppError {
  const near = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  return cliErrors.unknownRule({ id, found: near === null ? "no" : "yes", near: near ?? "" });
}
