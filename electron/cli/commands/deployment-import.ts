import * as z from "zod";
import { compareDeployments } from "#shared/deployment/compare-deployments.ts";
import { deploymentErrors } from "#shared/errors/definitions/deployments.ts";
import { localised } from "#shared/text/localise.ts";
import { paragraph } from "#shared/text/paragraph.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { findKept } from "../kept-deployment.ts";
import { importedDeployment } from "../read-deployment.ts";

/** Changes that a refusal names; “deployment compare” shows all of them. */
const namedChanges = 5;

const text = localised("cli.deployment-import", {
  kept: "Kept the deployment “{name}”: {pools, plural, one {# pool} other {# pools}}.",
});

export const deploymentImport = defineCommand(
  {
    name: "deployment import",
    usage: "FILE… [--name NAME] [--replace]",
    summary: "keep a deployment",
    description: [
      "Reads topology documents or a saved deployment as “keyspec deployment” does, and keeps the deployment in the data folder.",
      "Where one of the same name is kept and differs, nothing changes without --replace: the differences are said, and “keyspec deployment compare” shows all of them. What was answered for the kept one, and its inventory, stay.",
    ],
    positionals: [{ name: "<file...>", text: "The documents, in any order; “-” reads standard input." }],
    options: [
      { flags: "--name <name>", text: "Keep it under this name instead of its own." },
      { flags: "--replace", text: "Take the place of another deployment of the same name." },
    ],
    exitCodes: [
      { code: exitCodes.done, text: "The deployment is kept." },
      { code: exitCodes.unusable, text: "A document cannot be read, or another deployment has the name." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "A topology with its simple URLs:",
        command: "keyspec deployment import topology.xml simple-urls.xml --name Contoso",
      },
      {
        text: "A newer one instead, after it was compared:",
        command: "keyspec deployment import topology.xml simple-urls.xml --name Contoso --replace",
      },
    ],
  },
  z.object({ name: z.string().min(1).max(100).optional(), replace: z.boolean().optional() }),
  async (context, paths, { name, replace }) => {
    const imported = await importedDeployment(context, paths);
    const deployment = name === undefined ? imported : { ...imported, name };
    const before = await findKept(context.call, deployment.name);
    const changes = before === null ? [] : compareDeployments(before.deployment, deployment);
    const [first, ...others] = changes.slice(0, namedChanges).map((change) => change.text);
    if (first !== undefined && replace !== true)
      throw deploymentErrors.differs({ name: deployment.name, changes: paragraph(first, ...others) });
    const output = await context.call("deployment.keep", { id: before?.id ?? null, deployment });
    const shown = { ...output, changes };
    context.output.report(shown, deployment, (kept) => text.kept({ name: kept.name, pools: kept.pools.length }));
    return exitCodes.done;
  },
);
