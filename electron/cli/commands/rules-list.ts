import type * as z from "zod";
import { concernsRole } from "#shared/judge/run.ts";
import { rules } from "#shared/rules/index.ts";
import type { Rule } from "#shared/rules/types.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { productOption, roleOption, roleSchema } from "../options.ts";
import { renderRuleList } from "../render/rule-list.ts";

export const rulesList = defineCommand(
  {
    name: "rules list",
    usage: "[--product PRODUCT] [--role ROLE]",
    summary: "list the rules",
    description: [
      "Lists the rules by which “keyspec inspect” judges: severity, what is required, for which products, since when, and the document.",
    ],
    positionals: [],
    options: [
      { ...productOption, text: "Only rules for this product." },
      { ...roleOption, text: "Only rules that judge this role." },
    ],
    exitCodes: [
      { code: exitCodes.done, text: "The rules were listed." },
      { code: exitCodes.unusable, text: "The options are wrong." },
    ],
    examples: [
      {
        text: "What an Edge certificate is judged by:",
        command: "keyspec rules list --product sfb-2019 --role edge-external",
      },
    ],
  },
  roleSchema,
  async ({ output }, _positionals, asked) => {
    const found = rules.filter((rule) => isAskedFor(rule, asked));
    output.report({ rules: found.map(withoutSentences) }, found, renderRuleList);
    return exitCodes.done;
  },
);

type Asked = z.output<typeof roleSchema>;

function isAskedFor(rule: Rule, { product, role }: Asked): boolean {
  const ofProduct = product === undefined || rule.products === "all" || rule.products.includes(product);
  return ofProduct && (role === undefined || concernsRole(rule.roles, role));
}

/** What a list of rules needs of one: its sentences have places, and are for “rules show”. */
function withoutSentences({ problems: _problems, applies: _applies, check: _check, ...rule }: Rule) {
  return rule;
}
