import * as z from "zod";
import type { ApiInput } from "#shared/api/contract.ts";
import { type CertificatePlan, keyChoices } from "#shared/roles/types.ts";
import { doneOf, finishBatch } from "../batch.ts";
import { defineCommand } from "../command-page.ts";
import { exitCodes } from "../exit-codes.ts";
import { onExisting, outOptions, outSchema, planOptions, planSchema } from "../options.ts";
import { planCertificatesOf } from "../plan-certificates-of.ts";
import { requireDeployment } from "../read-deployment.ts";
import { renderRequests } from "../render/requests.ts";
import { passphraseOption, passphraseSchema } from "../secret-options.ts";

const schema = planSchema
  .extend(outSchema.shape)
  .extend(passphraseSchema.shape)
  .extend({ key: z.enum(keyChoices) });

export const request = defineCommand(
  {
    name: "request",
    usage:
      "--deployment FILE|--example --out FOLDER [--role ROLE] [--server FQDN…] [--product PRODUCT] [--add-name NAME…] [--remove-name NAME…] [--key KEY] [--passphrase-file FILE] [--replace|--keep-both]",
    summary: "make keys and certificate requests for a role",
    description: [
      "Makes one key and one certificate request (PKCS#10) for each server, with the names, uses and Microsoft attributes that the role needs, and writes each request as SERVER.req. “keyspec plan” shows beforehand what will stand in them.",
      "The private keys stay with KeySpec as pending requests, encrypted with the passphrase, until “keyspec complete” joins them with the issued certificates.",
    ],
    positionals: [],
    options: [
      ...planOptions,
      ...outOptions,
      {
        flags: "--key <key>",
        text: "Algorithm and size of the keys.",
        choices: keyChoices,
        defaultValue: keyChoices[0],
      },
      passphraseOption,
    ],
    exitCodes: [
      { code: exitCodes.done, text: "Every request was written." },
      { code: exitCodes.problems, text: "Some requests failed; the others were written." },
      { code: exitCodes.unusable, text: "The options or the deployment are wrong, or every request failed." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "A request for one server of the example deployment:",
        command: "keyspec request --example --server fe01.contoso.com --out requests --passphrase-file passphrase.txt",
      },
      {
        text: "All servers of your own deployment, beside requests of last year:",
        command:
          "keyspec request --deployment deployment.json --out requests --keep-both --passphrase-file passphrase.txt",
      },
    ],
  },
  schema,
  async (context, _positionals, options) => {
    const deployment = await requireDeployment(options);
    const plans = planCertificatesOf(deployment, options, options.key);
    const passphrase = await context.secrets.chosenPassphrase({
      what: "the passphrase of the pending keys",
      flag: "--passphrase-file",
      file: options.passphraseFile,
    });
    const folder = (await context.references()).ofFolder(options.out).reference;
    const inputs = inputsOf(plans, {
      jobId: context.jobId,
      deployment,
      addedNames: options.addName,
      removedNames: options.removeName,
      organization: deployment.organization,
      key: options.key,
      passphrase,
      folder,
      onExisting: onExisting(options),
    });
    const outputs = [];
    for (const input of inputs) outputs.push(await context.call("request.create", input));
    const requests = outputs.flatMap((output) => output.requests);
    const items = requests.map(({ server, outcome }) => ({ name: server, outcome }));
    context.output.report({ requests }, doneOf(items), renderRequests);
    return finishBatch(context, items);
  },
);

type CreateInput = ApiInput<"request.create">;

/** One call for each role of the plans. */
function inputsOf(
  plans: readonly CertificatePlan[],
  common: Omit<CreateInput, "product" | "role" | "servers">,
): readonly CreateInput[] {
  return [...Map.groupBy(plans, (plan) => plan.role)].flatMap(([role, ofRole]) => {
    const [first] = ofRole;
    return first === undefined
      ? []
      : [{ ...common, product: first.product, role, servers: ofRole.map(({ server }) => server) }];
  });
}
