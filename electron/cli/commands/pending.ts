import { defineGroup } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { pendingDelete } from "./pending-delete.ts";
import { pendingList } from "./pending-list.ts";
import { pendingShow } from "./pending-show.ts";

export const pending = defineGroup({
  name: "pending",
  usage: "[list|show ID|delete ID]",
  summary: "requests that wait for their certificate",
  description: [
    "A pending request is a private key, encrypted with your passphrase, together with its request. It waits for the issued certificate, and it stays after “keyspec complete” until you delete it.",
    "Without a word after it, “pending” lists them.",
  ],
  positionals: [],
  options: [],
  exitCodes: [
    { code: exitCodes.done, text: "Done." },
    { code: exitCodes.unusable, text: "There is no such request or command." },
    { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
  ],
  examples: [
    { text: "What waits:", command: "keyspec pending" },
    { text: "The same for a script:", command: "keyspec pending list --json" },
  ],
  commands: [pendingList, pendingShow, pendingDelete],
});
