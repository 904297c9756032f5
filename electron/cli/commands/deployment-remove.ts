import * as z from "zod";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { localised } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireKept } from "../kept-deployment.ts";

const text = localised("cli.deployment-remove", {
  ask: "Remove the deployment “{name}” with its inventory and what was answered for it?",
  removed: "Removed the deployment “{name}”.",
});

export const deploymentRemove = defineCommand(
  {
    name: "deployment remove",
    usage: "NAME [--yes]",
    summary: "remove a deployment from the data folder",
    description: [
      "Removes a kept deployment with its inventory and with what was answered for it. Pending requests stay. It asks first; a script says --yes.",
    ],
    positionals: [{ name: "<name>", text: "The name, as “keyspec deployment list” shows it." }],
    options: [{ flags: "--yes", text: "Do not ask. Required where nobody sits at a terminal." }],
    exitCodes: [
      { code: exitCodes.done, text: "The deployment was removed." },
      { code: exitCodes.unusable, text: "None of that name is kept, or nobody said yes: nothing was removed." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "From a script:", command: "keyspec deployment remove Contoso --yes" }],
  },
  z.object({ yes: z.boolean().optional() }),
  async ({ call, output, confirm }, [name = ""], { yes }) => {
    const { id } = await requireKept(call, name);
    if (yes !== true && !(await confirm(text.ask({ name })))) throw cliErrors.notRemoved({ name });
    const removed = await call("deployment.remove", { id });
    output.report(removed, name, (shown) => text.removed({ name: shown }));
    return exitCodes.done;
  },
);
