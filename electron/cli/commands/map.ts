import * as z from "zod";
import type { AnchorsInput } from "#shared/api/schemas/inspect.ts";
import type { ChainProblem } from "#shared/chain/problems.ts";
import { type AppError, fromErrorData } from "#shared/errors/app-error.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { CertificateInPlace } from "#shared/inventory/certificate-in-place.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { sameName } from "#shared/names/match.ts";
import { endRows } from "#shared/present/trust/end-rows.ts";
import { reissuedBy, replaceCertificates } from "#shared/trust/change/replace-certificates.ts";
import { whatIf } from "#shared/trust/change/what-if.ts";
import { notesOfMap } from "#shared/trust/notes-of-map.ts";
import { certificatesNeeded } from "#shared/trust/roots/certificates-needed.ts";
import { stateOfLinks } from "#shared/trust/state/state-of-links.ts";
import { statedTraffic } from "#shared/trust/stated-traffic.ts";
import { systemsToName } from "#shared/trust/systems/present-kinds.ts";
import { type TrustMapInput, trustMap } from "#shared/trust/trust-map.ts";
import { viewIds } from "#shared/trust/views.ts";
import { anchorOption, anchorSchema, anchorsOf } from "../anchor-options.ts";
import { finishBatch } from "../batch.ts";
import { type CertificatesOfFiles, certificatesOfFiles } from "../certificates-of-files.ts";
import type { CommandContext } from "../command-context.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { inspectOne } from "../inspect-one.ts";
import { type NamedDeployment, namedDeployment } from "../inventory-sources.ts";
import { mapData } from "../map-data.ts";
import { simpleUrlsOption } from "../options.ts";
import { partnerCertificates } from "../partner-certificates.ts";
import { pfxPassword } from "../pfx-password.ts";
import { renderMap } from "../render/map.ts";
import { passwordOptions, passwordSchema } from "../secret-options.ts";

const schema = passwordSchema.extend(anchorSchema.shape).extend({
  simpleUrls: z.string().optional(),
  view: z.enum(viewIds).default("trusted"),
  pool: z.string().optional(),
  also: z.array(z.enum(systemsToName)).default([]),
  partner: z.array(z.string()).default([]),
  partnerName: z.array(z.string()).default([]),
  replace: z.array(z.string()).default([]),
  newCa: z.string().optional(),
  for: z.array(z.string()).default([]),
});
type Options = z.output<typeof schema>;

export const map = defineCommand(
  {
    name: "map",
    usage:
      "DEPLOYMENT [FILE…] [--simple-urls FILE] [--view VIEW] [--pool FQDN] [--also SYSTEM…] [--partner SYSTEM=FILE…] [--partner-name SYSTEM=NAME…] [--replace FILE…] [--new-ca FILE [--for FQDN…]] [--anchors ROOTS…] [--password-file FILE|--password-env NAME]",
    summary: "show who connects to whom in a deployment, and whether both ends trust each other",
    description: [
      "Lists the connections of a deployment, one line for each pair of systems: how they are protected, on which ports, and whether each end trusts the certificate of the other, as far as the files say. Files and folders may hold certificates, PFX files, chains, and what the script of keyspec collect wrote: only that says what is in the stores of a server.",
      "Each connection asks for the name by which its other end is known. “Trusted by both” is said only where nothing is open that decides about it: signatures, days, purposes, names that cannot be read. With --anchors certificates must end in the roots that you name.",
      "With --pool the lines of one pool are shown with each of their links, and the certificates that it must have, in which store and by which command.",
      "With --replace or --new-ca the command says what would change if those certificates were in place: which connections would break, and what must be imported first.",
      "With a kept deployment what its inventory has is there, and the facts of the files are kept with it. Many pools of a kind are one line; --pool shows each of them. Nothing is contacted.",
    ],
    positionals: [
      {
        name: "<deployment>",
        text: "The name of a kept deployment, or its file: as KeySpec saves it (JSON), or a topology.",
      },
      { name: "[file...]", text: "Files and folders with the certificates that are in use." },
    ],
    options: [
      simpleUrlsOption,
      {
        flags: "--view <view>",
        text: "What is shown: connections with certificates (trusted), those of a workload, or everything. Default: trusted.",
        choices: viewIds,
      },
      { flags: "--pool <fqdn>", text: "Only the connections of this pool, in detail." },
      { flags: "--also <system...>", text: "Systems that no topology names.", choices: systemsToName },
      {
        flags: "--partner <system=file...>",
        text: "The certificate of a system that is outside the deployment, as federated-partner=their.cer: a partner, a provider, Exchange, Cisco. It is judged, and both ends of its connections are known.",
      },
      {
        flags: "--partner-name <system=name...>",
        text: "The name by which your servers connect to it, as federated-partner=sip.fabrikam.com. Without it no name is compared, and the connection stays unknown.",
      },
      { flags: "--replace <file...>", text: "What if these certificates were in place?" },
      {
        flags: "--new-ca <file>",
        text: "What if this authority had issued the certificates? A file with its certificate and the root above it.",
        conflicts: ["replace"],
      },
      { flags: "--for <fqdn...>", text: "With --new-ca: only the certificates of these pools and servers." },
      anchorOption,
      ...passwordOptions,
    ],
    exitCodes: [
      { code: exitCodes.done, text: "No connection is known to fail." },
      { code: exitCodes.problems, text: "Some connections are not trusted or would break, or some files failed." },
      { code: exitCodes.unusable, text: "The options are wrong, or no file could be read." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "The connections of a deployment that Enterprise Voice needs:",
        command: "keyspec map topology.xml --view enterprise-voice",
      },
    ],
  },
  schema,
  async (context, [word = "", ...paths], options) => {
    const password = await pfxPassword(context.secrets, options);
    const named = await namedDeployment(context, word, options.simpleUrls);
    const { deployment } = named;
    const anchors = await anchorsOf(context, options);
    const found = await certificatesOfFiles(context, named, paths, password, anchors);
    const { certificates, guests: known, servers, files } = found;
    const { view, also, pool, partner, partnerName } = options;
    const guests = await partnerCertificates(context, named, partner, partnerName, known);
    const input: TrustMapInput = {
      deployment,
      certificates,
      guests,
      servers,
      view,
      also,
      ...(pool !== undefined && { pool }),
    };
    const after = await certificatesAfter(context, named, certificates, { ...options, anchors }, password);
    const states = stateOfLinks(certificates, [], guests, servers);
    const shown = trustMap(input, states);
    if (pool !== undefined && shown.lines.length === 0)
      throw cliErrors.poolWithoutLines({ pool, deployment: deployment.name });
    const asked = shown.systems.filter(({ pools }) =>
      pools.some(({ fqdn }) => pool !== undefined && sameName(fqdn, pool)),
    );
    const report = {
      map: shown,
      ends: Object.fromEntries(pool === undefined ? [] : shown.lines.map((line) => [line.id, endRows(line, states)])),
      needed: asked.map((system) => ({ system, ...certificatesNeeded(shown, states, system) })),
      consequences: after === null ? null : whatIf(input, after.certificates),
      notes: notesOfMap(shown),
      traffic: statedTraffic(shown),
    };
    context.output.report(mapData(report), report, renderMap);
    const isBroken = shown.lines.some(({ state }) => state.id === "not-trusted");
    const code = finishBatch(context, [...files, ...(after?.files ?? [])]);
    const breaks = report.consequences === null ? isBroken : report.consequences.worse.length > 0;
    return code === exitCodes.done && breaks ? exitCodes.problems : code;
  },
);

type ChangeOptions = Pick<Options, "replace" | "newCa" | "for"> & { readonly anchors: AnchorsInput | undefined };

/** What would be in place, and the files that say so; null: nobody asks. */
async function certificatesAfter(
  context: CommandContext,
  deployment: NamedDeployment,
  certificates: readonly CertificateInPlace[],
  { replace, newCa, for: names, anchors }: ChangeOptions,
  password: string | null,
): Promise<CertificatesOfFiles | null> {
  if (replace.length > 0) {
    const replacing = await certificatesOfFiles(context, { ...deployment, id: null }, replace, password, anchors);
    if (replacing.certificates.length === 0) throw whyNothing(replacing, replace);
    return { ...replacing, certificates: replaceCertificates(certificates, replacing.certificates) };
  }
  if (newCa === undefined) return null;
  const isMeant = ({ place }: CertificateInPlace) =>
    names.length === 0 || names.some((name) => sameName(name, place.server) || sameName(name, place.pool));
  const { path, problems } = await authoritiesOf(context, newCa, password);
  return { certificates: reissuedBy(certificates, path, isMeant, problems), guests: new Map(), servers: [], files: [] };
}

/** Why files replace nothing: one of them could not be read, or none of their certificates has a place. */
function whyNothing({ files }: CertificatesOfFiles, paths: readonly string[]): AppError {
  const [error] = files.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.error]));
  return error === undefined ? cliErrors.nothingToReplace({ files: [...paths] }) : fromErrorData(error);
}

/**
 * The chain of an authority, the issuing CA first, and what stands against it.
 *
 * @throws AppError why the file could not be read or opened; USAGE where it holds none
 */
async function authoritiesOf(
  context: CommandContext,
  path: string,
  password: string | null,
): Promise<{
  readonly path: readonly [CertificateFacts, ...CertificateFacts[]];
  readonly problems: readonly ChainProblem[];
}> {
  const { outcome } = await inspectOne(context, path, password);
  const [evidence] = outcome.value.items.flatMap((facts) => evidenceOf(facts, path, context.now));
  const [first, ...above] = evidence?.chain?.path ?? [];
  if (first === undefined) throw cliErrors.noAuthority({ file: path });
  return { path: [first, ...above], problems: evidence?.chain?.problems ?? [] };
}
