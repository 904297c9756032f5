import * as z from "zod";
import type { ApiOutput } from "#shared/api/contract.ts";
import { limits } from "#shared/limits.ts";
import { anchorOption, anchorSchema, anchorsOf } from "../anchor-options.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { fileInputs } from "../input-files.ts";
import { judgeContextWith, judgeOptions, judgeSchema } from "../judge-options.ts";
import { pfxPassword } from "../pfx-password.ts";
import { announceEndpoints, probedEndpoints } from "../probed-endpoints.ts";
import { readDeployment } from "../read-deployment.ts";
import { renderEndpoints } from "../render/endpoints.ts";
import { reportJudged } from "../report-judged.ts";
import { reportingOf, reportOptionsSchema, reportOptionsWithout } from "../report-options.ts";
import { passwordOptions, passwordSchema } from "../secret-options.ts";

export const probe = defineCommand(
  {
    name: "probe",
    usage:
      "[HOST:PORT…] [--list] [--product PRODUCT] [--role ROLE] [--deployment FILE|--topology FILE|--example] [--simple-urls FILE] [--server FQDN…] [--client FILE [--password-file FILE|--password-env NAME]] [--anchors FILE|FOLDER|system|public|lab-ca…] [--beside FILE…] [--sip|--no-sip] [--report FILE…] [--replace|--keep-both] [--fail-on SEVERITY] [--expires-within DAYS]",
    summary: "look at ports of servers: the certificate that they really show, and whether it works",
    description: [
      "Connects to each port that you name, and to nothing else. Shows the certificates as the server sends them, the versions of TLS and the signatures that it accepts, whether it asks for a client certificate and of which issuers, and judges the certificate like a file.",
      "At ports 5061, 5067 and 5070 a SIP OPTIONS is sent after the handshake; at port 5269 TLS begins with STARTTLS of XMPP. The media relay (A/V Edge) shows no certificate.",
      "Without a port, --role and a deployment say which ports are looked at: those at which the role’s certificates are seen. They are said first; --list says them and connects to none.",
      "A network does not show in which provider the private key is kept: inspect the PFX for that.",
    ],
    positionals: [
      {
        name: "[endpoint...]",
        text: "Name and port, for example fe01.contoso.com:5061. The port is never guessed. Without any: the ports of --role in the deployment.",
      },
    ],
    options: [
      ...judgeOptions,
      { flags: "--list", text: "Show the ports that would be looked at, and what each proves. Nothing is contacted." },
      {
        flags: "--client <file>",
        text: "A PFX or PEM file whose certificate is shown to a server that asks for one, as another server would. Its key is written nowhere.",
      },
      ...passwordOptions,
      anchorOption,
      {
        flags: "--beside <files...>",
        text: "Files that say more of the certificates that the servers show: issuers, revocation lists (CRL), OCSP responses.",
      },
      { flags: "--sip", text: "Send a SIP OPTIONS at every port.", conflicts: ["noSip"] },
      { flags: "--no-sip", text: "Send a SIP OPTIONS at no port." },
      ...reportOptionsWithout("--paths"),
    ],
    exitCodes: [
      { code: exitCodes.done, text: "Everything works, or KeySpec cannot tell." },
      {
        code: exitCodes.problems,
        text: "Something will not work, or is as --fail-on and --expires-within say; or some ports showed no certificate.",
      },
      {
        code: exitCodes.unusable,
        text: "The options are wrong, no port showed a certificate, or a report could not be written.",
      },
      { code: exitCodes.fault, text: "KeySpec met a fault of its own." },
    ],
    examples: [
      {
        text: "What shows the certificates of the Edge’s outer side:",
        command: "keyspec probe --role edge-external --deployment deployment.json --list",
      },
      {
        text: "A Front End Server of your deployment:",
        command: "keyspec probe fe01.contoso.com:5061 --deployment deployment.json",
      },
      {
        text: "The Edge Server as a partner sees it:",
        command:
          "keyspec probe sip.contoso.com:5061 --role edge-external --client partner.pfx --password-file password.txt",
      },
    ],
  },
  judgeSchema
    .extend(passwordSchema.shape)
    .extend(reportOptionsSchema.omit({ paths: true }).shape)
    .extend(anchorSchema.shape)
    .extend({
      client: z.string().optional(),
      beside: z.array(z.string()).max(limits.besideFiles).optional(),
      sip: z.boolean().optional(),
      list: z.boolean().optional(),
    }),
  async (context, typed, options) => {
    const reporting = await reportingOf(options, [
      ...(options.client === undefined ? [] : [options.client]),
      ...(options.beside ?? []),
    ]);
    const deployment = await readDeployment(context, options);
    const judging = judgeContextWith(context, options, deployment);
    const probed = probedEndpoints(typed, options.role ?? null, deployment);
    if (options.list === true) {
      context.output.report({ endpoints: probed }, probed, renderEndpoints);
      return exitCodes.done;
    }
    announceEndpoints(context, probed);
    const [client] = options.client === undefined ? [] : await fileInputs(context, [options.client]);
    const password = await pfxPassword(context.secrets, options);
    const anchors = await anchorsOf(context, options);
    const beside = await fileInputs(context, options.beside ?? []);
    const endpoints = probed.flatMap(({ endpoint, protocol }) => (protocol === "media" ? [] : [endpoint]));
    const files: ApiOutput<"inspect.endpoints">["files"][number][] = [];
    for (let first = 0; first < endpoints.length; first += limits.endpoints) {
      const output = await context.call("inspect.endpoints", {
        jobId: context.jobId,
        endpoints: endpoints.slice(first, first + limits.endpoints),
        sip: options.sip ?? null,
        client: client === undefined ? null : { file: client, password },
        ...(anchors !== undefined && { anchors }),
        ...(beside.length > 0 && { beside }),
      });
      files.push(...output.files);
    }
    const sources = endpoints.map((name) => ({ name, path: null }));
    return reportJudged(context, { files, sources, judging, reporting, command: "probe" });
  },
);
