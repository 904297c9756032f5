import * as z from "zod";
import { format } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { renderPending } from "../render/pending.ts";

export const pendingList = defineCommand(
  {
    name: "pending list",
    usage: "",
    summary: "list the pending requests",
    description: [
      "Lists the pending requests, and those that are completed but not deleted yet: what each is for, the servers that share it, how long it has waited, and what comes next.",
    ],
    positionals: [],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "The requests were listed; there may be none." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "What waits:", command: "keyspec pending list" }],
  },
  z.object({}),
  async ({ call, now, output }) => {
    const listed = await call("pending.list", {});
    output.report(listed, listed.pending, (pending) => renderPending(pending, now));
    for (const damaged of listed.damaged) output.talk(format(damaged));
    return exitCodes.done;
  },
);
