import { collectorSteps } from "#shared/guide/collector-steps.ts";
import { format } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { onExisting, outOptions, outSchema } from "../options.ts";

export const collect = defineCommand(
  {
    name: "collect",
    usage: "--out FOLDER [--replace|--keep-both]",
    summary: "write the script that collects what a server says about its certificates",
    description: [
      "Writes one PowerShell script, keyspec-collect.ps1, for Windows PowerShell 2.0 and later (Windows Server 2008 R2 to 2025). An administrator runs it on a server; it writes one text file, which “keyspec inspect” reads like any other file.",
      "The script only reads: it changes no setting, exports no private key, and installs nothing. It collects the computer’s certificates (Personal, Trusted Root, Intermediate, Enterprise Trust, Untrusted Certificates, Client Authentication Issuers), where each private key is kept, what Get-CsCertificate says, and the TLS settings.",
    ],
    positionals: [],
    options: outOptions,
    exitCodes: [
      { code: exitCodes.done, text: "The script was written." },
      { code: exitCodes.unusable, text: "The folder cannot be written to, or the file exists." },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [{ text: "The script, to be copied to each server:", command: "keyspec collect --out scripts" }],
  },
  outSchema,
  async ({ call, output, references }, _positionals, options) => {
    const { file } = await call("collector.write", {
      folder: (await references()).ofFolder(options.out).reference,
      onExisting: onExisting(options),
    });
    output.report({ file, steps: collectorSteps }, { file, steps: collectorSteps }, ({ steps }, paint) =>
      [paint("bold", file.path), ...steps.map((step, index) => `  ${index + 1}. ${format(step)}`)].join("\n"),
    );
    return exitCodes.done;
  },
);
