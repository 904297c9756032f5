import { defineGroup } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { rulesList } from "./rules-list.ts";
import { rulesShow } from "./rules-show.ts";
import { rulesStatements } from "./rules-statements.ts";

export const rules = defineGroup({
  name: "rules",
  usage: "[list|show RULE|statements] [--product PRODUCT] [--role ROLE]",
  summary: "what “inspect” checks, and which document says so",
  description: [
    "A rule is one requirement, for example that the key must not be a CNG key. Each has a severity that follows the words of its source, the products and roles that it is about, and, where the requirement came or ended on a day, the dates.",
    "Without a word after it, “rules” lists them.",
  ],
  positionals: [],
  options: [],
  exitCodes: [
    { code: exitCodes.done, text: "The rules were shown." },
    { code: exitCodes.unusable, text: "There is no such rule or command." },
  ],
  examples: [
    { text: "All rules:", command: "keyspec rules" },
    { text: "One rule with all that it may say:", command: "keyspec rules show provider.cng" },
  ],
  commands: [rulesList, rulesShow, rulesStatements],
});
