import type { ApiOutput } from "#shared/api/contract.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { limits } from "#shared/limits.ts";
import { anchorOption, anchorSchema, anchorsOf } from "../anchor-options.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { fetchOption, fetchSchema, inspectWithFetching, withoutFiles } from "../fetch-options.ts";
import { fileInputs } from "../input-files.ts";
import { inspectLines } from "../json-lines/inspect-lines.ts";
import { jsonLinesOptionsWith, jsonLinesSchema, takesList } from "../json-lines/options.ts";
import { judgeContextOf, judgeOptions, judgeSchema } from "../judge-options.ts";
import { labelFiles } from "../label-files.ts";
import { passwordAsker } from "../password-asker.ts";
import { pfxPassword } from "../pfx-password.ts";
import { rawOption, rawSchema, reportRaw } from "../raw-options.ts";
import { reportJudged } from "../report-judged.ts";
import { reportingOf, reportOptions, reportOptionsSchema } from "../report-options.ts";
import { passwordOptions, passwordSchema } from "../secret-options.ts";
import { sourceOf } from "../write-reports-of.ts";

const schema = judgeSchema
  .extend(anchorSchema.shape)
  .extend(fetchSchema.shape)
  .extend(rawSchema.shape)
  .extend(passwordSchema.shape)
  .extend(jsonLinesSchema.shape)
  .extend(reportOptionsSchema.shape);

/** What says something of several files, or stops to ask, has no place where each is told alone. */
const jsonLines = jsonLinesOptionsWith("report", "raw", "fetch");

type Files = ApiOutput<"inspect.files">["files"];

export const inspect = defineCommand(
  {
    name: "inspect",
    usage:
      "FILE…|- [--json-lines LIST [--shard PART/PARTS]] [--product PRODUCT] [--role ROLE] [--deployment FILE|--topology FILE|--example] [--simple-urls FILE] [--server FQDN…] [--anchors FILE|FOLDER|system|public|lab-ca…] [--fetch] [--raw pem|der|asn1] [--password-file FILE|--password-env NAME] [--report FILE…] [--paths] [--replace|--keep-both] [--fail-on SEVERITY] [--expires-within DAYS]",
    summary: "say what is in a file, whether it works, and why",
    description: [
      "Reads certificates, chains, PFX files, certificate requests, INF files of certreq and what certutil, OpenSSL and Get-CsCertificate print, whatever their file name says, and judges them for a product and a role: what is wrong, why it matters, what to do, and which document says so.",
      "Of a PFX whose password is not given KeySpec shows and judges what can be seen: how it is protected, the provider of its key, certificates that are not encrypted.",
      "Files that are given together say more of each other: an issuer completes the chain of another file, and a revocation list (CRL) or an OCSP response says whether a certificate was revoked.",
      "Of a chain it says where each certificate belongs on Windows, with the command that puts it there; without a role, which roles it would fit.",
      "Several files are compared with each other: friendly names, the keys of an Edge pool, and the authorities of servers that should share one.",
      "With --report the same is written as a file for a ticket (HTML, Markdown, text), for programs (JSON, CSV) or for build servers (SARIF, JUnit).",
      "With --json-lines a list says which files, and each gets a line of JSON as soon as it was judged: many computers can share a list.",
      "With a deployment the names are compared with those that its servers need: of all their certificates with the one that the file fits best.",
    ],
    positionals: [{ name: "[file...]", text: "Files to inspect; “-” reads standard input." }],
    options: [
      ...judgeOptions,
      anchorOption,
      fetchOption,
      rawOption,
      ...passwordOptions,
      ...jsonLines,
      ...reportOptions,
    ],
    exitCodes: [
      { code: exitCodes.done, text: "Everything works, or KeySpec cannot tell." },
      {
        code: exitCodes.problems,
        text: "Something will not work, or is as --fail-on and --expires-within say; or some files could not be read.",
      },
      {
        code: exitCodes.unusable,
        text: "The options are wrong, no file could be read, or a report could not be written.",
      },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "A PFX for a Front End Server of your deployment:",
        command: "keyspec inspect converted.pfx --deployment deployment.json --password-file password.txt",
      },
      {
        text: "The certificates of a PFX as PEM, without the key:",
        command: "keyspec inspect converted.pfx --raw pem --password-file password.txt > chain.pem",
      },
      {
        text: "A report for a ticket, and one for a build server that fails two months before the end:",
        command:
          "keyspec inspect converted.pfx --password-file password.txt --report report.html --report report.junit.xml --expires-within 60d",
      },
      { text: "A certificate on standard input, for a script:", command: "cat issued.pem | keyspec inspect - --json" },
    ],
  },
  schema,
  async (context, paths, options) => {
    if (takesList(options, paths, "inspect")) return inspectLines(context, options);
    const reporting = await reportingOf(options, paths);
    const judging = await judgeContextOf(context, options);
    const password = await pfxPassword(context.secrets, options);
    const inputs = await fileInputs(context, paths);
    const anchors = await anchorsOf(context, options);
    const label = labelFiles(inputs, paths);
    const withPassword = passwordAsker(context, password);
    const inspectWith = (gained: readonly FileInput[]) =>
      withPassword(inputs, async (some, known) => {
        // The files that were opened already say something of those that are tried again.
        const beside = [...gained, ...inputs.filter((input) => !some.includes(input))].slice(0, limits.besideFiles);
        const { jobId } = context;
        const { files } = await context.call("inspect.files", {
          ...{ jobId, files: some, beside, password: known },
          ...(anchors !== undefined && { anchors }),
        });
        return label(files, some);
      });
    if (options.raw !== undefined && !context.output.json)
      return reportRaw(context, await inspectWith([]), options.raw);
    const work = { judging, reporting, command: "inspect" as const };
    const sourcesOf = (files: Files) => paths.map((path, index) => sourceOf(path, files[index]?.name ?? path));
    if (options.fetch !== true) {
      const files = await inspectWith([]);
      return reportJudged(context, { ...work, files, sources: sourcesOf(files) });
    }
    const { files, fetched } = await inspectWithFetching(context, inspectWith);
    const more = { fetched: withoutFiles(fetched) };
    return reportJudged(context, { ...work, files, sources: sourcesOf(files), more });
  },
);
