import * as z from "zod";
import { inventoryData } from "#shared/present/inventory/inventory-data.ts";
import { version } from "../../services/app/version.ts";
import { anchorOption, anchorSchema, anchorsOf } from "../anchor-options.ts";
import { finishBatch } from "../batch.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodeOfFindings, exitCodes } from "../exit-codes.ts";
import { fileInputs } from "../input-files.ts";
import { namedDeployment, takeInventory } from "../inventory-sources.ts";
import { simpleUrlsOption } from "../options.ts";
import { pfxPassword } from "../pfx-password.ts";
import { renderInventory } from "../render/inventory.ts";
import { reportingOf, reportOptionsSchema, reportOptionsWithout } from "../report-options.ts";
import { passwordOptions, passwordSchema } from "../secret-options.ts";
import { tellReports, writeReportsOf } from "../write-reports-of.ts";

export const inventory = defineCommand(
  {
    name: "inventory",
    usage:
      "DEPLOYMENT [FILE…] [--endpoint HOST:PORT…] [--anchors ROOTS…] [--simple-urls FILE] [--password-file FILE|--password-env NAME] [--report FILE…] [--replace|--keep-both]",
    summary: "show what there is of the certificates that a deployment needs",
    description: [
      "For each certificate that the deployment needs: which one there is, whether it works and why not, who issued it, when it ends, and where its key is kept. Files may be certificates, chains, PFX, P7B and ZIP files, what certutil and Get-CsCertificate print, and the text of the collector (“keyspec collect”). Each finds its place by its key, its names, its use and its server; what fits nothing is listed. Pending requests are taken into account.",
      "DEPLOYMENT is the name of one that is kept (“keyspec deployment import”), or a topology or saved deployment. With a kept one the facts of the files are kept, so that the next call needs only what is new; keys and passwords never are. With a file nothing is kept.",
    ],
    positionals: [
      { name: "<deployment>", text: "The name of a kept deployment, or its file." },
      { name: "[file...]", text: "Files that show certificates; “-” reads standard input." },
    ],
    options: [
      {
        flags: "--endpoint <host:port...>",
        text: "Ports to look at. KeySpec connects several times to each, with one version of TLS after the other.",
      },
      anchorOption,
      simpleUrlsOption,
      ...passwordOptions,
      ...reportOptionsWithout("--paths", "--fail-on <severity>", "--expires-within <days>"),
    ],
    exitCodes: [
      { code: exitCodes.done, text: "Nothing is known that will not work; some may be missing." },
      { code: exitCodes.problems, text: "A certificate will not work, or some files could not be read." },
      {
        code: exitCodes.unusable,
        text: "There is no such deployment, no file could be read, or a report could not be written.",
      },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "What a PFX and a certificate are to a topology:",
        command: "keyspec inventory topology.xml fe01.pfx leaf.pem --password-file password.txt",
      },
    ],
  },
  passwordSchema
    .extend(anchorSchema.shape)
    .extend(reportOptionsSchema.pick({ report: true, replace: true, keepBoth: true }).shape)
    .extend({ endpoint: z.array(z.string()).default([]), simpleUrls: z.string().optional() }),
  async (context, [word = "", ...paths], options) => {
    const reporting = await reportingOf(options, [word, ...paths]);
    const deployment = await namedDeployment(context, word, options.simpleUrls);
    const inputs = await fileInputs(context, paths);
    const password = await pfxPassword(context.secrets, options);
    const anchors = await anchorsOf(context, options);
    const wanted = { files: inputs, endpoints: options.endpoint, password, anchors };
    const { inventory: taken, read } = await takeInventory(context, deployment, wanted);
    const code = finishBatch(context, read);
    const files = read.map(({ name, outcome }) => ({ name, error: outcome.ok ? null : outcome.error }));
    const reports = await writeReportsOf(context, reporting, async () => {
      const { deploymentReport } = await import("#shared/report/deployment/deployment-report.ts");
      const { madeWith } = await import("#shared/report/made-with.ts");
      return deploymentReport({
        ...{ deployment: deployment.deployment, inventory: taken, version, madeAt: context.now },
        madeWith: madeWith.command({ command: "inventory" }),
      });
    });
    context.output.report(
      { ...inventoryData(taken), files, ...reports.data },
      { inventory: taken, now: context.now },
      renderInventory,
    );
    tellReports(context, reports);
    const fails = taken.places.some(({ state }) => state === "will-not-work");
    return exitCodeOfFindings(code, fails, reports.errors);
  },
);
