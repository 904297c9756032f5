import { defineGroup } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { labCaCrl } from "./lab-ca-crl.ts";
import { labCaInit } from "./lab-ca-init.ts";
import { labCaIssue } from "./lab-ca-issue.ts";
import { labCaStatus } from "./lab-ca-status.ts";

export const labCa = defineGroup({
  name: "lab-ca",
  usage: "[status|init|issue FILE…|crl]",
  summary: "a certification authority for a lab",
  description: [
    "Makes a root and an issuing CA that sign requests in a lab, with encrypted keys. It is meant for trying things: there is no hardware key, no approval and no audit.",
    "Without a word after it, “lab-ca” shows whether there is one.",
  ],
  positionals: [],
  options: [],
  exitCodes: [
    { code: exitCodes.done, text: "Done." },
    { code: exitCodes.unusable, text: "There is no such command." },
    { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
  ],
  examples: [{ text: "Is there a lab CA?", command: "keyspec lab-ca" }],
  commands: [labCaStatus, labCaInit, labCaIssue, labCaCrl],
});
