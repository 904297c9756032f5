import * as z from "zod";
import { authorities as all } from "#shared/authorities/index.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { table } from "../render/table.ts";

export const authorities = defineCommand(
  {
    name: "authorities",
    usage: "",
    summary: "list the certification authorities whose rules KeySpec knows",
    description: [
      "Lists the certification authorities whose rules “keyspec request --authority” checks before anything is sent: key sizes, names, characters, lifetimes. Each profile says when its sources were read; --json has the sources.",
    ],
    positionals: [],
    options: [],
    exitCodes: [{ code: exitCodes.done, text: "The authorities were listed." }],
    examples: [{ text: "All of them:", command: "keyspec authorities" }],
  },
  z.object({}),
  async ({ output }) => {
    output.report({ authorities: all }, all, (shown) =>
      table([
        ["Authority", "Title", "Kind", "Sources read on"],
        ...shown.map(({ id, title, kind, reviewed }) => [id, title, kind, reviewed]),
      ]),
    );
    return exitCodes.done;
  },
);
