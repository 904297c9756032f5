import * as z from "zod";
import { deploymentProblems } from "#shared/deployment/deployment-problems.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodeOfProblems, exitCodes } from "../exit-codes.ts";
import { requireKept } from "../kept-deployment.ts";
import { renderDeployment } from "../render/deployment.ts";

export const deploymentShow = defineCommand(
  {
    name: "deployment show",
    usage: "NAME",
    summary: "show a deployment that is kept",
    description: [
      "Shows the pools of a kept deployment with their roles, and what it has wrong. --json has what was answered for it as well.",
    ],
    positionals: [{ name: "<name>", text: "The name, as “keyspec deployment list” shows it." }],
    options: [],
    exitCodes: [
      { code: exitCodes.done, text: "It was shown." },
      { code: exitCodes.problems, text: "It was shown; it has an error." },
      { code: exitCodes.unusable, text: "None of that name is kept." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "The deployment Contoso:", command: "keyspec deployment show Contoso" }],
  },
  z.object({}),
  async ({ call, output }, [name = ""]) => {
    const kept = await requireKept(call, name);
    const { deployment } = kept;
    const problems = deploymentProblems(deployment);
    const nothingRead = { sources: [], understood: [], guessed: [], notUnderstood: [], file: null };
    output.report({ ...kept, problems }, { deployment, problems, ...nothingRead }, renderDeployment);
    return exitCodeOfProblems(problems);
  },
);
