import * as z from "zod";
import { compareDeployments } from "#shared/deployment/compare-deployments.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { requireKept } from "../kept-deployment.ts";
import { importedDeployment } from "../read-deployment.ts";
import { renderDeploymentChanges } from "../render/kept-deployments.ts";

export const deploymentCompare = defineCommand(
  {
    name: "deployment compare",
    usage: "NAME FILE…",
    summary: "compare a kept deployment with a newer topology",
    description: [
      "Says what a newer topology has otherwise than the kept deployment, by meaning: servers and pools that came and went, names, domains, addresses. Nothing is changed.",
    ],
    positionals: [
      { name: "<name>", text: "The name, as “keyspec deployment list” shows it." },
      { name: "<file...>", text: "The documents of the newer one, in any order." },
    ],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "Nothing differs." },
      { code: exitCodes.problems, text: "Something differs." },
      { code: exitCodes.unusable, text: "None of that name is kept, or a document cannot be read." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "Today’s topology beside the kept one:",
        command: "keyspec deployment compare Contoso topology.xml simple-urls.xml",
      },
    ],
  },
  z.object({}),
  async (context, [name = "", ...paths]) => {
    const kept = await requireKept(context.call, name);
    const deployment = await importedDeployment(context, paths);
    const changes = compareDeployments(kept.deployment, deployment);
    context.output.report({ changes }, changes, renderDeploymentChanges);
    return changes.length === 0 ? exitCodes.done : exitCodes.problems;
  },
);
