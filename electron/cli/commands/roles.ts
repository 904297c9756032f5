import { defineGroup } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { rolesList } from "./roles-list.ts";
import { rolesShow } from "./roles-show.ts";

export const roles = defineGroup({
  name: "roles",
  usage: "[list|show ROLE] [--product PRODUCT]",
  summary: "what certificates are for, and what each must contain",
  description: [
    "A role is what a certificate is for, for example an Enterprise Edition Front End Server. KeySpec knows which names, uses and key each role needs, and where that is written.",
    "Without a word after it, “roles” lists them.",
  ],
  positionals: [],
  options: [],
  exitCodes: [
    { code: exitCodes.done, text: "The roles were shown." },
    { code: exitCodes.unusable, text: "There is no such role or command." },
  ],
  examples: [
    { text: "All roles:", command: "keyspec roles" },
    { text: "One role with its sources:", command: "keyspec roles show enterprise-front-end" },
  ],
  commands: [rolesList, rolesShow],
});
