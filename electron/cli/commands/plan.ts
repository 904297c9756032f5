import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import { problemsOfDeployment } from "#shared/roles/planning/problems-of-deployment.ts";
import { runProblems } from "#shared/roles/planning/run-problems.ts";
import { wrap } from "#shared/text/wrap.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodeOfProblems, exitCodes } from "../exit-codes.ts";
import { planOptions, planSchema } from "../options.ts";
import { plansOf } from "../plan-choices.ts";
import { requireDeployment } from "../read-deployment.ts";
import { renderDeploymentProblems } from "../render/deployment.ts";
import { renderPlan } from "../render/plan.ts";
import { renderProblem } from "../render/severity.ts";

export const plan = defineCommand(
  {
    name: "plan",
    usage:
      "--deployment FILE|--topology FILE|--example [--simple-urls FILE] [--role ROLE…] [--layout ROLE=LAYOUT…] [--server FQDN…] [--product PRODUCT] [--answer QUESTION=yes|no…] [--add-name NAME…] [--remove-name NAME…] [--friendly-name NAME|CERTIFICATE=NAME…]",
    summary: "show what each server's certificate must contain",
    description: [
      "Shows which certificates the servers of a deployment need: for each the subject, the names with the reason for each, the key, the provider, who should sign it, and the servers that share it. Nothing is written, and no key is made: “keyspec request” does that.",
    ],
    positionals: [],
    options: planOptions,
    exitCodes: [
      { code: exitCodes.done, text: "The plans were shown." },
      {
        code: exitCodes.problems,
        text: "The plans were shown; the deployment or at least one plan has an error.",
      },
      { code: exitCodes.unusable, text: "The options or the deployment are wrong." },
    ],
    examples: [
      { text: "The example deployment:", command: "keyspec plan --example" },
      {
        text: "The Edge certificates of an exported topology:",
        command: "keyspec plan --topology topology.xml --role edge-external edge-internal",
      },
      {
        text: "One server of your own deployment, with one name more:",
        command: "keyspec plan --deployment deployment.json --server fe01.contoso.com --add-name lync.contoso.com",
      },
    ],
  },
  planSchema,
  async (context, _positionals, options) => {
    const deployment = await requireDeployment(context, options);
    const plans = plansOf(deployment, options, { today: context.now });
    // No certificate mends them, and who plans may never have run “keyspec deployment”.
    const problems = problemsOfDeployment(deployment, plans);
    context.output.report({ plans, deploymentProblems: problems }, plans, (shown, paint, width) =>
      [
        ...renderDeploymentProblems(problems, paint, width),
        ...shown.map((one) => renderPlan(one, paint, width)),
        ...runProblems(shown).map((problem) => wrap(renderProblem(problem), width, "")),
      ].join("\n\n"),
    );
    return exitCodeOfProblems([...problems, ...plans.flatMap((one) => planProblems(one))]);
  },
);
