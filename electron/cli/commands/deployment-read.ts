import { deploymentProblems } from "#shared/deployment/deployment-problems.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodeOfProblems, exitCodes } from "../exit-codes.ts";
import { fileInputs } from "../input-files.ts";
import { onExisting, outIfWanted, outIfWantedSchema } from "../options.ts";
import { renderDeployment } from "../render/deployment.ts";

export const deploymentRead = defineCommand(
  {
    name: "deployment read",
    usage: "FILE… [--out FOLDER] [--replace|--keep-both]",
    summary: "show what KeySpec reads in topology documents, and save it",
    description: [
      "Reads the output of (Get-CsTopology -AsXml).ToString() > topology.xml, a Topology Builder file (.tbxml), the ZIP of Export-CsConfiguration, a document of simple URLs, or a saved deployment, and shows what it understood, what it guessed, what it left alone, and what the deployment has wrong. Several files make one deployment.",
      "With --out the deployment is saved, for --deployment of the other commands.",
    ],
    positionals: [{ name: "<file...>", text: "The documents, in any order; “-” reads standard input." }],
    options: outIfWanted("Also save the deployment as a file (JSON) in this folder."),
    exitCodes: [
      { code: exitCodes.done, text: "The documents were read." },
      { code: exitCodes.problems, text: "The documents were read; the deployment has an error." },
      { code: exitCodes.unusable, text: "A document cannot be read, or the file exists." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "A topology with its simple URLs, saved for later:",
        command: "keyspec deployment read topology.xml simple-urls.xml --out deployments",
      },
    ],
  },
  outIfWantedSchema,
  async (context, paths, options) => {
    const files = await fileInputs(context, paths);
    const imported = await context.call("deployment.import", { jobId: context.jobId, files });
    const saved =
      options.out === undefined
        ? null
        : await context.call("deployment.save", {
            deployment: imported.deployment,
            folder: (await context.references()).ofFolder(options.out).reference,
            onExisting: onExisting(options),
          });
    const problems = deploymentProblems(imported.deployment);
    const report = { ...imported, problems, file: saved?.file ?? null };
    context.output.report(report, report, renderDeployment);
    return exitCodeOfProblems(problems);
  },
);
