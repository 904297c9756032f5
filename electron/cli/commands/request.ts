import * as z from "zod";
import { authorityProblems } from "#shared/authorities/authority-problems.ts";
import { authorityOf, type ChosenAuthorities, usualAuthorities } from "#shared/authorities/chosen-authorities.ts";
import { formatProblem } from "#shared/authorities/format-problem.ts";
import { authorityById } from "#shared/authorities/index.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { requestFormats } from "#shared/guide/requests/types.ts";
import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import { problemsOfRun } from "#shared/roles/planning/problems-of-run.ts";
import { runProblems } from "#shared/roles/planning/run-problems.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import { doneOf, finishBatch } from "../batch.ts";
import type { CommandContext } from "../command-context.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { friendlyNamesOf } from "../friendly-names.ts";
import {
  formatOption,
  keyOptions,
  keySchema,
  onExisting,
  outOptions,
  outSchema,
  planOptions,
  planSchema,
} from "../options.ts";
import { planChoices, plansOf } from "../plan-choices.ts";
import { requireDeployment } from "../read-deployment.ts";
import { renderNote } from "../render/note.ts";
import { renderRequests } from "../render/requests.ts";
import { renderProblem, renderProblemOf } from "../render/severity.ts";
import { requestTemplate } from "../request-template.ts";
import { secretNames } from "../secret-names.ts";
import { passphraseOption, passphraseSchema } from "../secret-options.ts";

const schema = planSchema
  .extend(outSchema.shape)
  .extend(keySchema.shape)
  .extend(passphraseSchema.shape)
  .extend({
    format: z.enum(requestFormats).default(requestFormats[0]),
    onServer: z.boolean().optional(),
    template: z.string().optional(),
  });
type Options = z.output<typeof schema>;

export const request = defineCommand(
  {
    name: "request",
    usage:
      "--deployment FILE|--topology FILE|--example --out FOLDER [--simple-urls FILE] [--role ROLE…] [--layout ROLE=LAYOUT…] [--server FQDN…] [--product PRODUCT] [--answer QUESTION=yes|no…] [--add-name NAME…] [--remove-name NAME…] [--friendly-name NAME|CERTIFICATE=NAME…] [--authority AUTHORITY] [--public-authority AUTHORITY] [--key KEY] [--hash DIGEST] [--template TEMPLATE] [--format FORMAT] [--on-server|--passphrase-file FILE] [--replace|--keep-both]",
    summary: "make keys and certificate requests for roles",
    description: [
      "Makes the key and the certificate request (PKCS#10) for each certificate that the roles need, with the names, uses and Microsoft attributes, and writes each as a .req file beside a README.txt that says what to do with it. Servers that share a certificate get one request. “keyspec plan” shows beforehand what will stand in them.",
      "The private keys stay with KeySpec as pending requests, encrypted with the passphrase, until “keyspec complete” joins them with the issued certificates. With --on-server KeySpec makes no key: it writes an .inf file for certreq, and the server makes its own.",
      "Cisco nodes make their own keys: for them KeySpec writes a sheet with the values to enter.",
    ],
    positionals: [],
    options: [
      ...planOptions,
      ...outOptions,
      ...keyOptions,
      {
        flags: "--template <template>",
        text: "Template of an enterprise CA: its name, or its OID with version, as OID:100.3. Without it: WebServer; an empty one names none. Requests to other authorities never name one.",
      },
      formatOption,
      {
        flags: "--on-server",
        text: "Write .inf files, with which the servers make their own keys.",
        conflicts: ["passphraseFile"],
      },
      passphraseOption,
    ],
    exitCodes: [
      { code: exitCodes.done, text: "Every request was written." },
      { code: exitCodes.problems, text: "Some requests failed, or were written although an error was said of them." },
      { code: exitCodes.unusable, text: "The options or the deployment are wrong, or every request failed." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "A request for one server of the example deployment:",
        command:
          "keyspec request --example --role enterprise-front-end --server fe01.contoso.com --out requests --passphrase-file passphrase.txt",
      },
      {
        text: "All of your own deployment, beside requests of last year:",
        command:
          "keyspec request --deployment deployment.json --out requests --keep-both --passphrase-file passphrase.txt",
      },
      {
        text: "The key is made on the server:",
        command: "keyspec request --example --role edge-external --on-server --authority public --out on-server",
      },
    ],
  },
  schema,
  async (context, _positionals, options) => {
    const deployment = await requireDeployment(context, options);
    const named = options.template === undefined ? undefined : requestTemplate(options.template);
    const plans = plansOf(deployment, options, { key: options.key, digest: options.hash, today: context.now });
    const authorities = chosenAuthorities(options);
    const flawed = sayProblems(context, plans, authorities, options);
    const passphrase =
      options.onServer === true || plans.every(isMadeElsewhere) ? null : await chosen(context, options);
    const output = await context.call("request.create", {
      jobId: context.jobId,
      deployment,
      ...planChoices(deployment, options),
      nameChanges: {},
      friendlyNames: friendlyNamesOf(options.friendlyName, plans),
      organization: deployment.organization,
      key: options.key,
      digest: options.hash,
      authorities,
      delivery: options.onServer === true ? "on-server" : "here",
      format: options.format,
      template: named === undefined ? { kind: "name", name: "WebServer" } : named,
      passphrase,
      rememberPassphrase: false,
      folder: (await context.references()).ofFolder(options.out).reference,
      onExisting: onExisting(options),
    });
    const items = output.requests.map(({ title, outcome }) => ({ name: format(title), outcome }));
    for (const notice of output.notices ?? []) context.output.talk(renderNote(notice));
    context.output.report(output, { requests: doneOf(items), readme: output.readme }, renderRequests);
    const exitCode = finishBatch(context, items);
    return exitCode === exitCodes.done && flawed ? exitCodes.problems : exitCode;
  },
);

/** One authority for all, where only one is named. */
function chosenAuthorities({ authority, publicAuthority }: Options): ChosenAuthorities {
  return {
    private: authority ?? usualAuthorities.private,
    public: publicAuthority ?? authority ?? usualAuthorities.public,
  };
}

function isMadeElsewhere({ keyPlace }: CertificatePlan): boolean {
  return keyPlace.value === "appliance";
}

function chosen(context: CommandContext, options: Options): Promise<string> {
  return context.secrets.chosenPassphrase({
    what: secretNames.pendingKeys,
    flag: "--passphrase-file",
    file: options.passphraseFile,
  });
}

/**
 * What the choices lead to and what the authority will refuse is said before anything is made; none of it stops the requests. What is only
 * to plan for is said once for all certificates that it concerns: lifetime, fields that are dropped, one name only, Base64.
 *
 * @returns whether a certificate will not do
 */
function sayProblems(
  context: CommandContext,
  plans: readonly CertificatePlan[],
  authorities: ChosenAuthorities,
  { format, onServer }: Options,
): boolean {
  const judged = plans.map((plan) => {
    const authority = authorityById(authorityOf(plan, authorities));
    const problems = [...planProblems(plan), ...authorityProblems(authority, plan, context.now)];
    return {
      plan,
      authority,
      ...Object.groupBy(problems, ({ severity }) => (severity === "notice" ? "notices" : "own")),
    };
  });
  const own = judged.flatMap(({ plan, own: problems = [] }) => problems.map((problem) => ({ plan, problem })));
  for (const { plan, problem } of own) context.output.talk(renderProblemOf(requestTitle(plan), problem));
  const shared = problemsOfRun([
    ...runProblems(plans),
    ...(onServer === true ? [] : judged.flatMap(({ authority }) => formatProblem(authority, format) ?? [])),
    ...judged.flatMap(({ notices = [] }) => notices),
  ]);
  for (const problem of shared) context.output.talk(renderProblem(problem));
  return [...own.map(({ problem }) => problem), ...shared].some(({ severity }) => severity === "error");
}
