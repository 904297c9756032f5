import * as z from "zod";
import { isoDay } from "#shared/text/iso-day.ts";
import { defineCommand } from "../command-page.ts";
import { exitCodes } from "../exit-codes.ts";
import { table } from "../render/table.ts";

export const pendingList = defineCommand(
  {
    name: "pending list",
    usage: "",
    summary: "list the pending requests",
    description: ["Lists the pending requests, and those that are completed but not deleted yet."],
    positionals: [],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "The requests were listed; there may be none." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "What waits:", command: "keyspec pending list" }],
  },
  z.object({}),
  async ({ call, output }) => {
    const listed = await call("pending.list", {});
    output.report(listed, listed.pending, (pending) => {
      if (pending.length === 0) return "No request is pending.";
      const rows = pending.map((item) => [
        item.id,
        item.server,
        item.roleTitle,
        isoDay(item.createdAt),
        item.completedAt === null ? "waits for its certificate" : "completed",
      ]);
      return table([["Id", "Server", "Role", "Made on", "State"], ...rows]);
    });
    for (const damaged of listed.damaged) output.talk(damaged);
    return exitCodes.done;
  },
);
