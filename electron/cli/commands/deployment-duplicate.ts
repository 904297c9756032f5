import * as z from "zod";
import { freeName } from "#shared/deployment/free-name.ts";
import { localised } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireKept } from "../kept-deployment.ts";

const text = localised("cli.deployment-duplicate", { kept: "Kept a copy of “{before}” as “{name}”." });

export const deploymentDuplicate = defineCommand(
  {
    name: "deployment duplicate",
    usage: "NAME [NEW-NAME]",
    summary: "keep a copy of a kept deployment under another name",
    description: [
      "The copy has the pools, servers and names, and what was answered for the deployment. Its inventory is empty. Without a new name it gets the first one with a number that is free.",
    ],
    positionals: [
      { name: "<name>", text: "The name, as “keyspec deployment list” shows it." },
      { name: "[new-name]", text: "The name of the copy; no other kept deployment may have it." },
    ],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "The copy is kept." },
      { code: exitCodes.unusable, text: "None of that name is kept, or another one has the new name." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      { text: "A copy to try a change with:", command: 'keyspec deployment duplicate Contoso "Contoso, new site"' },
    ],
  },
  z.object({}),
  async ({ call, output }, [name = "", typed]) => {
    const { deployment, choices } = await requireKept(call, name);
    const copy = typed === undefined ? await nextFreeName(call, name) : typed.trim();
    const kept = await call("deployment.keep", { id: null, deployment: { ...deployment, name: copy }, choices });
    output.report(kept, { before: name, name: kept.kept.deployment.name }, text.kept);
    return exitCodes.done;
  },
);

async function nextFreeName(call: Parameters<typeof requireKept>[0], name: string): Promise<string> {
  const { deployments } = await call("deployment.list", {});
  return freeName(
    name,
    deployments.map(({ deployment }) => deployment.name),
  );
}
