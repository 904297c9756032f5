import * as z from "zod";
import { leftBehindWords } from "#shared/present/left-behind.ts";
import { format, localised } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireKept } from "../kept-deployment.ts";

const text = localised("cli.deployment-rename", { renamed: "“{before}” is called “{name}” now." });

export const deploymentRename = defineCommand(
  {
    name: "deployment rename",
    usage: "NAME NEW-NAME",
    summary: "give a kept deployment another name",
    description: ["What was answered for it, its inventory and its requests go with it."],
    positionals: [
      { name: "<name>", text: "The name, as “keyspec deployment list” shows it." },
      { name: "<new-name>", text: "The name that it gets; no other kept deployment may have it." },
    ],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "The deployment and its requests have the new name." },
      { code: exitCodes.problems, text: "The deployment has it; a request could not be renamed." },
      { code: exitCodes.unusable, text: "None of that name is kept, or another one has the new name." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "After the move:",
        command: 'keyspec deployment rename "Contoso, new site" "Contoso, Lyon"',
      },
    ],
  },
  z.object({}),
  async ({ call, output }, [name = "", typed = ""]) => {
    const { id, deployment } = await requireKept(call, name);
    const renamed = await call("deployment.keep", { id, deployment: { ...deployment, name: typed.trim() } });
    output.report(renamed, { before: name, name: renamed.kept.deployment.name }, text.renamed);
    for (const words of leftBehindWords(renamed.leftBehind, deployment.name)) output.talk(format(words));
    return renamed.leftBehind.length === 0 ? exitCodes.done : exitCodes.problems;
  },
);
