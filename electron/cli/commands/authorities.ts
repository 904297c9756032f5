import * as z from "zod";
import { authorities as all } from "#shared/authorities/index.ts";
import { formatted, inEnglish, localised } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { table } from "../render/table.ts";

const text = localised("cli.authorities.columns", {
  authority: "Authority",
  title: "Title",
  kind: "Kind",
  kinds: { private: "private", public: "public" },
  reviewed: "Sources read on",
});

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
    const named = all.map((authority) => ({ ...authority, title: inEnglish(() => formatted(authority.title)) }));
    output.report({ authorities: named }, all, (shown) =>
      table([
        [text.authority, text.title, text.kind, text.reviewed],
        ...shown.map(({ id, title, kind, reviewed }) => [id, formatted(title), text.kinds[kind], reviewed]),
      ]),
    );
    return exitCodes.done;
  },
);
