import { defineCommand } from "../command-page.ts";
import { exitCodes } from "../exit-codes.ts";
import { planOptions, planSchema } from "../options.ts";
import { planCertificatesOf } from "../plan-certificates-of.ts";
import { requireDeployment } from "../read-deployment.ts";
import { renderPlan } from "../render/plan.ts";

export const plan = defineCommand(
  {
    name: "plan",
    usage:
      "--deployment FILE|--example [--role ROLE] [--server FQDN…] [--product PRODUCT] [--add-name NAME…] [--remove-name NAME…]",
    summary: "show what each server's certificate must contain",
    description: [
      "Shows for each server of a deployment the subject, the names with the reason for each, the key and the provider of its certificate. Nothing is written, and no key is made: “keyspec request” does that.",
    ],
    positionals: [],
    options: planOptions,
    exitCodes: [
      { code: exitCodes.done, text: "The plans were shown." },
      { code: exitCodes.unusable, text: "The options or the deployment are wrong." },
    ],
    examples: [
      { text: "The example deployment:", command: "keyspec plan --example" },
      {
        text: "One server of your own deployment, with one name more:",
        command: "keyspec plan --deployment deployment.json --server fe01.contoso.com --add-name lync.contoso.com",
      },
    ],
  },
  planSchema,
  async ({ output }, _positionals, options) => {
    const plans = planCertificatesOf(await requireDeployment(options), options, "rsa-2048");
    output.report({ plans }, plans, (shown, paint, width) =>
      shown.map((one) => renderPlan(one, paint, width)).join("\n\n"),
    );
    return exitCodes.done;
  },
);
