import type { Authority } from "../../authorities/types.ts";
import { assertNever } from "../../errors/assert-never.ts";
import { roleById } from "../../roles/index.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { fileNameFor, quotedFor } from "../commands/quoted-for.ts";
import { shells } from "../commands/shells.ts";
import type { ImportStep } from "../import-steps/types.ts";
import { ofKeySpec } from "./of-key-spec.ts";
import type { RequestTemplate } from "./types.ts";

const texts = messages("guide.submit", {
  enterprise: {
    title: "Submit the request to the enterprise CA",
    text: "On a computer of the domain, with an account that may enrol for the template{named, select, no {; the request itself names it} other { {template}}}.{usages, select, both { It must give Server and Client Authentication, as the node’s request asks for both: WebServer gives the first alone, and takes the other one out.} other {}} Put the authority in the place of <CA>, as host\\name: the command “certutil” alone prints it as Config.",
  },
  webPages: {
    title: "Or use the web enrolment pages",
    text: "Open http://<CA host>/certsrv, then Request a certificate, advanced certificate request, Submit a certificate request by using a base-64-encoded file. Paste the whole request, choose the template{named, select, no {} other { ({template} by its display name)}}, submit, and download the certificate chain Base 64 encoded.",
  },
  standalone: {
    title: "Submit the request to the stand-alone CA",
    text: "Put the authority in the place of <CA>, as host\\name: the command “certutil” alone prints it as Config. The answer is “pending” with a request ID: note it.",
  },
  approve: {
    title: "Have it approved",
    text: "An administrator of the authority opens the console Certification Authority, then Pending Requests, right-clicks the request, All Tasks, Issue.",
  },
  retrieve: {
    title: "Fetch the certificate",
    later: "Or fetch it later, where somebody must approve it",
    text: "Put the noted number in the place of <request ID>.",
  },
  order: {
    title: "Order the certificate from {authority}",
    text: "{count, plural, one {} other {Choose a product for # names (multi-domain, SAN or UCC). }}Open {file} in Notepad and paste all of it into the form, from the line BEGIN to the line END. Server software: {software, select, tomcat {Other, or Tomcat} device {Other} other {Microsoft, IIS or Web Server, whichever the form has}}. Where the form asks for the names again, they are: {names}.",
  },
  fetch: {
    title: "Fetch the certificate with its chain",
    gateway: "Choose PEM or Base64, with each issuer as a file of its own: many gateways take no PKCS#7.",
    node: "Choose PEM or Base64, with each issuer as a file of its own: the node takes no PKCS#7.",
    here: "Choose PKCS#7, and save it as {file}. A ZIP or PEM file with the intermediates will do as well.",
    onServer:
      "Choose PKCS#7, and save it as {file}. A .cer file will do too, with the intermediates in the server’s store; certreq takes neither a ZIP nor a PEM file of several certificates.",
  },
  acme: {
    title: "Bring the request to {authority}",
    text: "{authority} has no form: an ACME client brings the request. This is simple-acme for Windows; any client that takes a request will do. Choose “M: Create certificate (full options)”, then “CSR created by another program”, and give it {request} with its folder; no private key. Choose how to prove that the names are yours, then the choice with “PEM encoded files”, a folder, and no further steps. The file that ends in -chain.pem is the certificate with its chain: name it {certificate}.",
  },
  lab: {
    title: "Let the lab CA sign it",
    text: "Open Lab CA in KeySpec and choose the request, or run the command in KeySpec’s folder, with the path of the request. The certificate with its chain is {certificate}.",
  },
});

export type SubmitInput = {
  readonly plan: CertificatePlan;
  readonly authority: Authority;
  readonly template: RequestTemplate | null;
  /** Who wrote the request: KeySpec or certreq, for Windows; or a device, whose request names no template. */
  readonly madeBy: "windows" | "device";
  /** Who completes the request: KeySpec, which reads every form, or certreq on the server. */
  readonly delivery: "here" | "on-server";
  /** Name of the request's file. */
  readonly requestFile: string;
  /** Name that the certificate's file shall get. */
  readonly certificateFile: string;
};

/** Name of the certificate's file as it comes back from an authority for a request of that base name. */
export function certificateFileName({ submission }: Authority, fileName: string): string {
  switch (submission) {
    case "enterprise-ca":
    case "standalone-ca":
      return `${fileName}.cer`;
    case "web-form":
      return `${fileName}.p7b`;
    case "acme":
      return `${fileName}.pem`;
    case "lab-ca":
      return `${fileName}-not-for-production.pem`;
    default:
      return assertNever(submission);
  }
}

/** Name of the file that gets a certificate with its issuers from AD CS, beside the certificate alone. */
export function chainFileName(certificateFile: string): string {
  return `${certificateFile.replace(/\.[^.]+$/, "")}-chain.p7b`;
}

/** How a request gets to its authority and the certificate back (formats.md §5.4, roles.md §2 and §10.1). */
export function submitSteps(input: SubmitInput): readonly ImportStep[] {
  switch (input.authority.submission) {
    case "enterprise-ca":
      return enterpriseSteps(input);
    case "standalone-ca":
      return standaloneSteps(input);
    case "web-form":
      return formSteps(input);
    case "acme":
      return acmeSteps(input);
    case "lab-ca":
      return labSteps(input);
    default:
      return assertNever(input.authority.submission);
  }
}

/** CertFileOut and CertChainFileOut of certreq: without the second the chain is to be looked for. */
function answerFiles(certificateFile: string): string {
  return [certificateFile, chainFileName(certificateFile)].map((name) => fileNameFor("command-prompt", name)).join(" ");
}

function enterpriseSteps(input: SubmitInput): readonly ImportStep[] {
  const { plan, requestFile, certificateFile } = input;
  const named = templateNameOf(input);
  const template = { named: named === null ? "no" : "other", template: named ?? "" };
  const attribute = named === null ? "" : ` -attrib ${quotedFor("command-prompt", `CertificateTemplate:${named}`)}`;
  return [
    {
      kind: "step",
      title: texts.enterprise.title,
      text: texts.enterprise.text({
        ...template,
        usages: plan.keyPlace.value === "appliance" ? "both" : "other",
      }),
      command: `certreq -submit -config "<CA>"${attribute} ${fileNameFor("command-prompt", requestFile)} ${answerFiles(certificateFile)}`,
      shell: shells.prompt,
    },
    retrieveStep("alternative", texts.retrieve.later, certificateFile),
    {
      kind: "alternative",
      title: texts.webPages.title,
      text: texts.webPages.text(template),
      command: null,
      shell: null,
    },
  ];
}

/** A request that carries the template's OID needs no name beside it. The template of the other requests does not fit an appliance. */
function templateNameOf({ plan, template, madeBy }: SubmitInput): string | null {
  if (plan.keyPlace.value === "appliance") return "<template>";
  if (template?.kind === "information") return madeBy === "windows" ? null : "<template>";
  if (template?.kind === "name") return template.name;
  return /^[\w .()-]{1,64}$/.test(plan.templateName) ? plan.templateName : "<template>";
}

function standaloneSteps({ requestFile, certificateFile }: SubmitInput): readonly ImportStep[] {
  return [
    {
      kind: "step",
      ...texts.standalone,
      command: `certreq -submit -config "<CA>" ${fileNameFor("command-prompt", requestFile)} ${answerFiles(certificateFile)}`,
      shell: shells.prompt,
    },
    {
      kind: "step",
      ...texts.approve,
      command: null,
      shell: null,
    },
    retrieveStep("step", texts.retrieve.title, certificateFile),
  ];
}

function retrieveStep(kind: "step" | "alternative", title: Message, certificateFile: string): ImportStep {
  return {
    kind,
    title,
    text: texts.retrieve.text,
    command: `certreq -retrieve -config "<CA>" "<request ID>" ${answerFiles(certificateFile)}`,
    shell: shells.prompt,
  };
}

function formSteps({
  plan,
  authority,
  madeBy,
  delivery,
  requestFile,
  certificateFile,
}: SubmitInput): readonly ImportStep[] {
  const names = plan.names.flatMap(({ name, included }) => (included ? name : []));
  return [
    {
      kind: "step",
      title: texts.order.title({ authority: authority.title }),
      text: texts.order.text({
        count: names.length,
        file: requestFile,
        software: madeBy === "windows" ? "windows" : plan.keyPlace.value === "appliance" ? "tomcat" : "device",
        names,
      }),
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: texts.fetch.title,
      text:
        madeBy === "device"
          ? texts.fetch[roleById(plan.role).assignment === "gateway-page" ? "gateway" : "node"]
          : texts.fetch[delivery === "here" ? "here" : "onServer"]({ file: certificateFile }),
      command: null,
      shell: null,
    },
  ];
}

/** Without parameters: with --source simple-acme asks nothing, and proves the names by a web server of its own on port 80. */
function acmeSteps({ requestFile, certificateFile, authority }: SubmitInput): readonly ImportStep[] {
  return [
    {
      kind: "step",
      title: texts.acme.title({ authority: authority.title }),
      text: texts.acme.text({ authority: authority.title, request: requestFile, certificate: certificateFile }),
      command: "wacs.exe",
      shell: shells.simpleAcmePrompt,
    },
  ];
}

function labSteps({ requestFile, certificateFile }: SubmitInput): readonly ImportStep[] {
  return [
    {
      kind: "step",
      title: texts.lab.title,
      text: texts.lab.text({ certificate: certificateFile }),
      ...ofKeySpec(`lab-ca issue ${fileNameFor("command-prompt", requestFile)} --out .`),
    },
  ];
}
