import type { Authority } from "../../authorities/types.ts";
import { productById } from "../../catalogue/products/index.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { fileNameFor, quotedFor } from "../commands/quoted-for.ts";
import { applianceUploadSteps } from "../import-steps/appliance-upload-steps.ts";
import { assignmentSteps } from "../import-steps/assignment-steps.ts";
import type { ImportStep } from "../import-steps/import-steps.ts";
import { gatewayRequestSteps } from "./gateway-request-steps.ts";
import { isShared } from "./is-shared.ts";
import { requestCsCertificate } from "./request-cs-certificate.ts";
import { certificateFileName, chainFileName, submitSteps } from "./submit-steps.ts";
import type { RequestTemplate } from "./types.ts";

export type RequestStepsInput = {
  readonly plan: CertificatePlan;
  readonly authority: Authority;
  /** Where the key is made: by KeySpec, or by the server from an INF. An appliance makes its own whatever stands here. */
  readonly delivery: "here" | "on-server";
  /** Base name of the plan's files (`requestFileName`). */
  readonly fileName: string;
  /** What the request names; null: no template. */
  readonly template: RequestTemplate | null;
};

const elevatedPrompt = "Command Prompt, as administrator, on the server";

/**
 * What to do with a request, an INF or a sheet of values until the certificate is back, in order (formats.md §5.4, roles.md §2, §8
 * and §10). The title of a step is unique in its list.
 */
export function requestSteps(input: RequestStepsInput): readonly ImportStep[] {
  if (input.plan.keyPlace.value === "appliance") return applianceSteps(input);
  if (input.delivery === "here") return hereSteps(input);
  return input.plan.role === "gateway" ? gatewayRequestSteps(input) : onServerSteps(input);
}

function hereSteps(input: RequestStepsInput): readonly ImportStep[] {
  const { fileName, authority } = input;
  const certificateFile = certificateFileName(authority, fileName);
  const ofMicrosoft = authority.submission === "enterprise-ca" || authority.submission === "standalone-ca";
  const chain = ofMicrosoft ? ` --chain ${fileNameFor("command-prompt", chainFileName(certificateFile))}` : "";
  return [
    ...submitSteps({ ...input, madeBy: "windows", requestFile: `${fileName}.req`, certificateFile }),
    {
      kind: "step",
      title: "Complete the request in KeySpec",
      text: "Bring the certificate, with its chain if you can, to this computer and to this user: the key waits here. In KeySpec open Pending requests and choose the file; or run the command. KeySpec finds the request by its key, shows what the authority changed, and writes the PFX.",
      command: `keyspec complete --certificate ${fileNameFor("command-prompt", certificateFile)}${chain} --out finished`,
      shell: "KeySpec's command line",
    },
  ];
}

function onServerSteps(input: RequestStepsInput): readonly ImportStep[] {
  const { plan, fileName, authority } = input;
  const requestFile = `${fileName}.req`;
  const certificateFile = certificateFileName(authority, fileName);
  return [
    {
      kind: "step",
      title: "Make key and request on the server",
      text: `Copy ${fileName}.inf to ${machineOf(plan)}, open the prompt in its folder and run the command. It makes the key in “${plan.provider}” of the computer, and the request beside it.${plan.exportable.value ? "" : " The key never leaves the server."}`,
      command: `certreq -new -machine ${fileNameFor("command-prompt", `${fileName}.inf`)} ${fileNameFor("command-prompt", requestFile)}`,
      shell: elevatedPrompt,
    },
    ...equalCmdlet(plan),
    ...submitSteps({ ...input, madeBy: "windows", requestFile, certificateFile }),
    {
      kind: "step",
      title: "Complete the request on the same server",
      text: `Copy the certificate to ${machineOf(plan)}. Look at it first: open it with Inspect, or compare its names and dates with the plan. Ask for it again where they differ. Its root must lie in Trusted Root and its intermediates in Intermediate Certification Authorities of the computer first. “Cannot find object or property” means that the request was made on another server or by another user.`,
      command: `certreq -accept -machine ${fileNameFor("command-prompt", certificateFile)}`,
      shell: elevatedPrompt,
    },
    check(plan),
    ...(isShared(plan) ? shareSteps(plan, fileName) : []),
    ...assignmentSteps({ ...plan, thumbprint: "<thumbprint>" }),
  ];
}

/** Where to bring files. The published name of a proxy that the topology does not know is a name for clients, and no machine's. */
function machineOf({ role, server, subject }: CertificatePlan): string {
  return role === "reverse-proxy" && server === subject.commonName ? "the proxy" : server;
}

function equalCmdlet(plan: CertificatePlan): readonly ImportStep[] {
  const command = requestCsCertificate(plan);
  if (command === null) return [];
  return [
    {
      kind: "alternative",
      title: "Or let the product make them",
      text: "The equal command of the product's own shell. It takes the subject from the topology and writes into C:\\Certificates, which must exist.",
      command,
      shell: productById(plan.product).shell,
    },
  ];
}

function check({ subject, provider, keySpec }: CertificatePlan): ImportStep {
  const expectation = keySpec === 1 ? `“Provider = ${provider}” and “KeySpec = 1”` : `“Provider = ${provider}”`;
  return {
    kind: "step",
    title: "Check where the key is, and note the thumbprint",
    text: `Look for ${expectation}. Where earlier certificates have the same name, as after a renewal, take the one whose NotBefore is today, or the day of issue. The thumbprint stands there as “Cert Hash(sha1)”; write it without spaces in the place of <thumbprint> below.`,
    command: `certutil -v -store my ${quotedFor("command-prompt", subject.commonName)}`,
    shell: elevatedPrompt,
  };
}

/** One key for several servers: out of the first, into the others, into the same provider. */
function shareSteps({ provider, keySpec, nodes, server }: CertificatePlan, fileName: string): readonly ImportStep[] {
  const file = fileNameFor("command-prompt", `${fileName}.pfx`);
  const others = nodes.filter((node) => node !== server);
  return [
    {
      kind: "step",
      title: "Export it for the other servers",
      text: "The command asks for a new password. Whoever has file and password has the servers' identity.",
      command: `certutil -exportPFX my "<thumbprint>" ${file}`,
      shell: elevatedPrompt,
    },
    {
      kind: "step",
      title: "Import it on the other servers",
      text: `On ${others.join(", ")}. The command asks for the password and puts the key into the right provider; Import-PfxCertificate would not. Delete the file afterwards.`,
      command: `certutil -f -csp ${quotedFor("command-prompt", provider)} -importPFX ${file}${keySpec === 1 ? " AT_KEYEXCHANGE" : ""}`,
      shell: "Command Prompt, as administrator, on each of the others",
    },
  ];
}

function applianceSteps(input: RequestStepsInput): readonly ImportStep[] {
  const { plan, fileName } = input;
  return [
    {
      kind: "step",
      title: "Generate the CSR on the node",
      text: `On ${plan.server} open Cisco Unified OS Administration, then Security, Certificate Management, Generate CSR. Enter the values of ${fileName}.txt and press Generate.`,
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: "Download the CSR",
      text: `On the same page press Download CSR, choose tomcat, and save the file as ${fileName}.csr.`,
      command: null,
      shell: null,
    },
    ...submitSteps({
      ...input,
      madeBy: "device",
      requestFile: `${fileName}.csr`,
      certificateFile: certificateFileName(input.authority, fileName),
    }),
    ...applianceUploadSteps(plan.nodes),
  ];
}
