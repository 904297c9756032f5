import { productById } from "../../catalogue/products/index.ts";
import { roleById } from "../../roles/index.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { fileNameFor, quotedFor } from "../commands/quoted-for.ts";
import { shells } from "../commands/shells.ts";
import { applianceUploadSteps } from "../import-steps/appliance-upload-steps.ts";
import { assignmentSteps } from "../import-steps/assignment-steps.ts";
import type { ImportStep } from "../import-steps/types.ts";
import { gatewayRequestSteps } from "./gateway-request-steps.ts";
import { isShared } from "./is-shared.ts";
import { ofKeySpec } from "./of-key-spec.ts";
import { requestCsCertificate } from "./request-cs-certificate.ts";
import type { RequestStepsInput } from "./request-steps-input.ts";
import { certificateFileName, chainFileName, submitSteps } from "./submit-steps.ts";

const texts = messages("guide.request", {
  complete: {
    title: "Complete the request in KeySpec",
    text: "Bring the certificate, with its chain if you can, to this computer and to this user: the key waits here. In KeySpec open Pending requests and choose the file; or run the command in KeySpec’s folder, with the paths of the files. KeySpec finds the request by its key, shows what the authority changed, and writes the PFX.",
  },
  make: {
    title: "Make key and request on the server",
    text: "Copy {inf} to {server}, open the prompt in its folder and run the command. It makes the key in “{provider}” of the computer, and the request beside it.{exportable, select, no { The key never leaves the server.} other {}}",
  },
  equal: {
    title: "Or let the product make them",
    text: "The equal command of the product’s own shell. It takes the subject from the topology and writes into C:\\Certificates, which must exist.",
  },
  equalWhereShell: {
    title: "Or let the product make them",
    text: "Only where the server has the product’s shell: a watcher node, or a pool that was made with -RequiresReplication $true. It takes the subject from the topology and writes into C:\\Certificates, which must exist.",
  },
  accept: {
    title: "Complete the request on the same server",
    text: "Copy the certificate to {server}. Look at it first: open it with Inspect, or compare its names and dates with the plan. Ask for it again where they differ. Its root must lie in Trusted Root and its intermediates in Intermediate Certification Authorities of the computer first. “Cannot find object or property” means that the request was made on another server or by another user.",
  },
  check: {
    title: "Check where the key is, and note the thumbprint",
    text: "Look for “Provider = {provider}”{keySpec, select, exchange { and “KeySpec = 1”} other {}}. Where earlier certificates have the same name, as after a renewal, take the one whose NotBefore is today, or the day of issue. The thumbprint stands there as “Cert Hash(sha1)”; write it without spaces in the place of <thumbprint> below.",
  },
  share: {
    title: "Export it for the other servers",
    text: "The command asks for a new password. Whoever has file and password has the servers’ identity.",
  },
  receive: {
    title: "Import it on the other servers",
    text: "On {servers}. The command asks for the password and puts the key into the right provider; Import-PfxCertificate would not. Delete the file afterwards.",
  },
  generate: {
    title: "Generate the CSR on the node",
    text: "On {server} open Cisco Unified OS Administration, then Security, Certificate Management, Generate CSR. Enter the values of {sheet} and press Generate.",
  },
  download: {
    title: "Download the CSR",
    text: "On the same page press Download CSR, choose tomcat, and save the file as {request}.",
  },
  proxy: "the proxy",
});

/**
 * What to do with a request, an INF or a sheet of values until the certificate is back, in order (formats.md §5.4, roles.md §2, §8
 * and §10). The title of a step is unique in its list.
 */
export function requestSteps(input: RequestStepsInput): readonly ImportStep[] {
  if (input.plan.keyPlace.value === "appliance") return applianceSteps(input);
  if (input.delivery === "here") return hereSteps(input);
  return roleById(input.plan.role).assignment === "gateway-page" ? gatewayRequestSteps(input) : onServerSteps(input);
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
      ...texts.complete,
      ...ofKeySpec(`complete --certificate ${fileNameFor("command-prompt", certificateFile)}${chain} --out finished`),
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
      title: texts.make.title,
      text: texts.make.text({
        inf: `${fileName}.inf`,
        server: machineOf(plan),
        provider: plan.provider,
        exportable: plan.exportable.value ? "other" : "no",
      }),
      command: `certreq -new -machine ${fileNameFor("command-prompt", `${fileName}.inf`)} ${fileNameFor("command-prompt", requestFile)}`,
      shell: shells.serverPrompt,
    },
    ...equalCmdlet(plan),
    ...submitSteps({ ...input, madeBy: "windows", requestFile, certificateFile }),
    {
      kind: "step",
      title: texts.accept.title,
      text: texts.accept.text({ server: machineOf(plan) }),
      command: `certreq -accept -machine ${fileNameFor("command-prompt", certificateFile)}`,
      shell: shells.serverPrompt,
    },
    check(plan),
    ...(isShared(plan) ? shareSteps(plan, fileName) : []),
    ...assignmentSteps({ ...plan, thumbprint: "<thumbprint>" }),
  ];
}

/** Where to bring files. The published name of a proxy that the topology does not know is a name for clients, and no machine's. */
function machineOf({ role, server, subject }: CertificatePlan): Message | string {
  return roleById(role).assignment === "reverse-proxy" && server === subject.commonName ? texts.proxy : server;
}

function equalCmdlet(plan: CertificatePlan): readonly ImportStep[] {
  const command = requestCsCertificate(plan);
  if (command === null) return [];
  return [
    {
      kind: "alternative",
      ...(roleById(plan.role).assignment === "cs-certificate" ? texts.equal : texts.equalWhereShell),
      command,
      shell: productById(plan.product).shell,
    },
  ];
}

function check({ subject, provider, keySpec }: CertificatePlan): ImportStep {
  return {
    kind: "step",
    title: texts.check.title,
    text: texts.check.text({ provider, keySpec: keySpec === 1 ? "exchange" : "other" }),
    command: `certutil -v -store my ${quotedFor("command-prompt", subject.commonName)}`,
    shell: shells.serverPrompt,
  };
}

/** One key for several servers: out of the first, into the others, into the same provider. */
function shareSteps({ provider, keySpec, nodes, server }: CertificatePlan, fileName: string): readonly ImportStep[] {
  const file = fileNameFor("command-prompt", `${fileName}.pfx`);
  const others = nodes.filter((node) => node !== server);
  return [
    {
      kind: "step",
      ...texts.share,
      command: `certutil -exportPFX my "<thumbprint>" ${file}`,
      shell: shells.serverPrompt,
    },
    {
      kind: "step",
      title: texts.receive.title,
      text: texts.receive.text({ servers: others }),
      command: `certutil -f -csp ${quotedFor("command-prompt", provider)} -importPFX ${file}${keySpec === 1 ? " AT_KEYEXCHANGE" : ""}`,
      shell: shells.otherServersPrompt,
    },
  ];
}

function applianceSteps(input: RequestStepsInput): readonly ImportStep[] {
  const { plan, fileName } = input;
  return [
    {
      kind: "step",
      title: texts.generate.title,
      text: texts.generate.text({ server: plan.server, sheet: `${fileName}.txt` }),
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: texts.download.title,
      text: texts.download.text({ request: `${fileName}.csr` }),
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
