import * as z from "zod";
import { foldedName } from "#shared/names/match.ts";
import { decideNames, type NameDecisions, undecidable } from "#shared/renewal/decide-names.ts";
import { dueBefore } from "#shared/renewal/due-before.ts";
import { neverSeen } from "#shared/renewal/never-seen.ts";
import type { Renewal } from "#shared/renewal/renewal.ts";
import { renewalChoices } from "#shared/renewal/renewal-choices.ts";
import { renewalRequests } from "#shared/renewal/renewal-requests.ts";
import { renewalsOf } from "#shared/renewal/renewals-of.ts";
import { type Successor, successorsOf } from "#shared/renewal/successor-of.ts";
import { placeTitle } from "#shared/roles/titles.ts";
import { format, localised } from "#shared/text/localise.ts";
import { anchorOption, anchorSchema, anchorsOf } from "../anchor-options.ts";
import { doneOf, finishBatch } from "../batch.ts";
import type { CommandContext } from "../command-context.ts";
import { daysSchema } from "../days-schema.ts";
import { defineCommand } from "../define-command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { fileInputs } from "../input-files.ts";
import { type NamedDeployment, namedDeployment, takeInventory } from "../inventory-sources.ts";
import { onExisting, outIfWanted, outIfWantedSchema, simpleUrlsOption } from "../options.ts";
import { pfxPassword } from "../pfx-password.ts";
import { renderRenewals } from "../render/renewals.ts";
import { renderRequests } from "../render/requests.ts";
import { secretNames } from "../secret-names.ts";
import { passphraseOption, passphraseSchema, passwordOptions, passwordSchema } from "../secret-options.ts";

const text = localised("cli.renew", {
  fixed:
    "{certificate}: {names, plural, one {the decision about {list} is not followed} other {the decisions about {list} are not followed}}, because the certificate would not work.",
});

const schema = outIfWantedSchema
  .extend(passwordSchema.shape)
  .extend(passphraseSchema.shape)
  .extend(anchorSchema.shape)
  .extend({
    within: daysSchema.default(60),
    all: z.boolean().default(false),
    faulty: z.boolean().default(false),
    keepName: z.array(z.string()).default([]),
    dropName: z.array(z.string()).default([]),
    simpleUrls: z.string().optional(),
  });
type Options = z.output<typeof schema>;

export const renew = defineCommand(
  {
    name: "renew",
    usage:
      "DEPLOYMENT [FILE…] [--within 60d|--all] [--faulty] [--keep-name NAME…] [--drop-name NAME…] [--out FOLDER [--replace|--keep-both] [--passphrase-file FILE]] [--anchors ROOTS…] [--simple-urls FILE] [--password-file FILE|--password-env NAME]",
    summary: "make new requests for the certificates of a deployment that end soon",
    description: [
      "Looks through the inventory of the deployment (“keyspec inventory”) for certificates that end within the time, and shows for each what its renewal asks for: the planned names and those that are in use, each with why it is there, and the key, which is made anew and as large as before unless a rule refuses it.",
      "With --out the requests are made and their keys are kept as pending requests, as “keyspec request” does; without it nothing is written. Certificates that have a request already are left out; those that were renewed and are not in use yet are told with the commands that assign them.",
    ],
    positionals: [
      { name: "<deployment>", text: "The name of a kept deployment, or its file." },
      { name: "[file...]", text: "Files that show the certificates in use; “-” reads standard input." },
    ],
    options: [
      { flags: "--within <days>", text: "Certificates that end within this time: 60d, or 8w for weeks. Default: 60d." },
      { flags: "--all", text: "Every certificate in use, whenever it ends." },
      { flags: "--faulty", text: "Also certificates that will not work, whenever they end." },
      { flags: "--keep-name <name...>", text: "Names in use that a renewal would leave out: it asks for them." },
      {
        flags: "--drop-name <name...>",
        text: "Names that are no longer needed: no renewal asks for them, but where one is required.",
      },
      ...outIfWanted("Make the requests, in this folder. Without it they are only shown."),
      { ...passphraseOption, text: `The passphrase for the new keys. ${passphraseOption.text}` },
      anchorOption,
      simpleUrlsOption,
      ...passwordOptions,
    ],
    exitCodes: [
      { code: exitCodes.done, text: "What is due is shown, or its requests were made; also where nothing is due." },
      { code: exitCodes.problems, text: "Some requests could not be made, or some files could not be read." },
      { code: exitCodes.unusable, text: "There is no such deployment, or no file could be read." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "What a renewal of everything would ask for:",
        command: "keyspec renew deployment.json converted.pfx --all --password-file password.txt",
      },
    ],
  },
  schema,
  async (context, [word = "", ...paths], options) => {
    const deployment = await namedDeployment(context, word, options.simpleUrls);
    const files = await fileInputs(context, paths);
    const password = await pfxPassword(context.secrets, options);
    const anchors = await anchorsOf(context, options);
    const { inventory, read } = await takeInventory(context, deployment, { files, endpoints: [], password, anchors });
    const within = options.all ? null : options.within;
    const decisions = decisionsOf(options);
    const due = renewalsOf(inventory, { within, faulty: options.faulty, now: context.now });
    const renewals = due.map((renewal) => decideNames(renewal, decisions));
    warnOfFixed(context, renewals, decisions);
    const code = finishBatch(context, read);
    if (options.out === undefined || renewals.length === 0) {
      const successors = successorsOf(inventory);
      context.output.report(
        {
          renewals: renewals.map((each) => shown(each, context.now)),
          renewed: successors.map((each) => successorShown(each, context.now)),
          neverSeen: neverSeen(inventory),
        },
        { renewals, successors, neverSeen: neverSeen(inventory) },
        (due, paint) => renderRenewals(due, context.now, paint),
      );
      return code;
    }
    const made = await makeRequests(context, deployment, renewals, { ...options, out: options.out });
    return code === exitCodes.done ? made : code;
  },
);

/** A name that is kept and dropped is kept: it costs less. */
function decisionsOf({ keepName, dropName }: Options): NameDecisions {
  return new Map([
    ...dropName.map((name) => [foldedName(name), false] as const),
    ...keepName.map((name) => [foldedName(name), true] as const),
  ]);
}

/** Says which decisions were not followed, because the certificate would not work. */
function warnOfFixed(context: CommandContext, renewals: readonly Renewal[], decisions: NameDecisions): void {
  for (const renewal of renewals) {
    const names = undecidable(renewal, decisions);
    if (names.length > 0)
      context.output.talk(text.fixed({ certificate: placeTitle(renewal.plan), names: names.length, list: names }));
  }
}

/** Without the plan and the facts of the certificate in use, which other commands show. */
function shown({ id, plan, current, ...renewal }: Renewal, now: string) {
  const { by, words } = dueBefore(plan, renewal.ends, now);
  return {
    ...{ id, role: plan.role, servers: plan.nodes, thumbprint: current.id, dueBefore: by, due: words },
    ...renewal,
  };
}

/** The certificate that waits to be put in its place. */
function successorShown({ id, plan, newer, ends }: Successor, now: string) {
  const { by, words } = dueBefore(plan, ends, now);
  return { id, role: plan.role, servers: plan.nodes, thumbprint: newer.id, ends, dueBefore: by, due: words };
}

/** A run for each kind of key, under one passphrase. */
async function makeRequests(
  context: CommandContext,
  deployment: NamedDeployment,
  renewals: readonly Renewal[],
  options: Options & { readonly out: string },
): Promise<ExitCode> {
  const folder = (await context.references()).ofFolder(options.out).reference;
  const passphrase = await context.secrets.chosenPassphrase({
    what: secretNames.pendingKeys,
    flag: "--passphrase-file",
    file: options.passphraseFile,
  });
  const outputs = [];
  for (const run of renewalRequests(renewals)) {
    outputs.push(
      await context.call("request.create", {
        jobId: context.jobId,
        ...renewalChoices(deployment, run),
        ...{ passphrase, rememberPassphrase: false, folder, onExisting: onExisting(options) },
      }),
    );
  }
  const requests = outputs.flatMap((output) => output.requests);
  const items = requests.map(({ title, outcome }) => ({ name: format(title), outcome }));
  const readme = outputs.find((output) => output.readme !== null)?.readme ?? null;
  context.output.report(
    { renewals: renewals.map((each) => shown(each, context.now)), requests },
    { requests: doneOf(items), readme },
    renderRequests,
  );
  return finishBatch(context, items);
}
