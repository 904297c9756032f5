import { localised } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireKept } from "../kept-deployment.ts";
import { onExisting, outOptions, outSchema } from "../options.ts";

const text = localised("cli.deployment-export", { saved: "Saved as {path}" });

export const deploymentExport = defineCommand(
  {
    name: "deployment export",
    usage: "NAME --out FOLDER [--replace|--keep-both]",
    summary: "save a kept deployment as a file",
    description: [
      "Writes a kept deployment as NAME.keyspec.json, for --deployment of the other commands and for KeySpec on another computer. What was answered for it and its inventory stay here.",
    ],
    positionals: [{ name: "<name>", text: "The name, as “keyspec deployment list” shows it." }],
    options: outOptions,
    exitCodes: [
      { code: exitCodes.done, text: "The file was written." },
      { code: exitCodes.unusable, text: "None of that name is kept, or the file exists." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "The deployment Contoso:", command: "keyspec deployment export Contoso --out deployments" }],
  },
  outSchema,
  async (context, [name = ""], options) => {
    const { deployment } = await requireKept(context.call, name);
    const saved = await context.call("deployment.save", {
      deployment,
      folder: (await context.references()).ofFolder(options.out).reference,
      onExisting: onExisting(options),
    });
    context.output.report(saved, saved.file, ({ path }) => text.saved({ path }));
    return exitCodes.done;
  },
);
