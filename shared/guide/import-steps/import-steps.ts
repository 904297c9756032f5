import { productById } from "../../catalogue/products/index.ts";
import type { ProductId } from "../../catalogue/products/types.ts";
import { findProvider, generationOf } from "../../catalogue/providers/index.ts";
import { productStatement } from "../../catalogue/providers/product-statement.ts";
import type { ConvertOptions } from "../../catalogue/targets/convert-options.ts";
import { targetById } from "../../catalogue/targets/index.ts";
import { parametersOf } from "../../catalogue/targets/parameters.ts";
import type { Pkcs12Parameters, Target, TargetId } from "../../catalogue/targets/types.ts";
import { assertNever } from "../../errors/assert-never.ts";
import type { CertificateUse, RoleId } from "../../roles/types.ts";
import type { Finding } from "../../rules/types.ts";
import { format } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { fileNameFor, quotedFor } from "../commands/quoted-for.ts";
import { whyUnquotable } from "../commands/why-unquotable.ts";
import { applianceUploadSteps } from "./appliance-upload-steps.ts";
import { assignmentSteps } from "./assignment-steps.ts";
import { gatewaySteps } from "./gateway-steps.ts";
import { insteadOfUse } from "./instead-of-use.ts";

/** One thing to do on the server, or one thing to know before. */
export type ImportStep = {
  readonly kind: "step" | "alternative" | "warning";
  readonly title: string;
  readonly text: string;
  /** To copy and run; null: nothing to type. Holds no password: the tool asks for it. */
  readonly command: string | null;
  /** What to run the command in; null without a command. */
  readonly shell: string | null;
};

export type ImportStepsInput = {
  readonly target: TargetId;
  /** What was chosen beside the target. */
  readonly options?: ConvertOptions | undefined;
  /** Name of the file, without its folder. */
  readonly fileName: string;
  /** SHA-1 of the leaf certificate, in hex. */
  readonly thumbprint: string;
  readonly product: ProductId;
  /** null: the role is not known, so every use is the user's to name. */
  readonly role: RoleId | null;
  /** What the certificate is for; absent or []: the user's to name. */
  readonly uses?: readonly CertificateUse[] | undefined;
  /** Every server that presents it; absent: the one that the file is for. */
  readonly nodes?: readonly string[] | undefined;
  /** Its friendly name in Windows' stores; absent: not known. */
  readonly friendlyName?: string | undefined;
  /** What keeps it from working (errors of the verdict); then nothing is assigned. Absent: nothing is known. */
  readonly problems?: readonly Pick<Finding, "what" | "fix">[] | undefined;
  /** Whether the key may leave the server again; absent: nothing was decided, as for Convert, and the import allows it. */
  readonly exportable?: boolean | undefined;
};

const commandPrompt = "Command Prompt, as administrator";
const openssl = "A POSIX shell (bash, sh) with OpenSSL";
const powerShell = "Windows PowerShell, as administrator";

/**
 * What to do with a finished file: what to know first, the import, another way to it, the check, the assignment
 * (formats.md §1.5, §5.4 and §8, roles.md §4 to §8 and §10). Commands are exact and ask for the password themselves. The title of
 * a step is unique in its list.
 */
export function importSteps(input: ImportStepsInput): readonly ImportStep[] {
  const ofCisco = input.role === null && input.product === "cisco-uc";
  if (ofCisco || input.role === "cucm-tomcat" || input.role === "unity-connection-tomcat") {
    return applianceUploadSteps(input.nodes ?? []);
  }
  const target = targetById(input.target);
  const why = whyUnquotable(target.container === "PEM" ? "posix" : "command-prompt", input.fileName);
  return why === null
    ? stepsFor(target, input)
    : [renameFirst(why), ...stepsFor(target, { ...input, fileName: newName })];
}

/** What stands in the commands for a file that must get another name before. */
const newName = "<name of the file>";

function stepsFor(target: Target, input: ImportStepsInput): readonly ImportStep[] {
  switch (target.container) {
    case "PKCS#12":
      return pfxSteps(input, parametersOf(target, input.options ?? {}).parameters);
    case "PEM":
      return pemSteps(input);
    case "PKCS#7":
      return p7bSteps(input);
    default:
      return assertNever(target);
  }
}

function pfxSteps(input: ImportStepsInput, parameters: Pkcs12Parameters): readonly ImportStep[] {
  if (input.role === "gateway") {
    return [...(insteadOfUse(input) ?? gatewaySteps(input.nodes ?? [], "in the file")), cleanUp(input.fileName)];
  }
  return [
    ...(parameters.encryption === "pbes2-aes256-sha256" ? [oldWindows] : []),
    ...(parameters.provider === null ? [noProvider] : isKeyStorageProvider(parameters) ? [] : [notWithPowerShell]),
    ...productWarning(input, parameters),
    importWithCertutil(parameters, input),
    importWithConsole(parameters, input),
    check(parameters, input.thumbprint),
    ...(insteadOfUse(input) ?? assignmentSteps(input)),
    cleanUp(input.fileName),
  ];
}

/** What the product says to the provider, where that is not that it works. */
function productWarning({ product }: ImportStepsInput, { provider }: Pkcs12Parameters): readonly ImportStep[] {
  const known = provider === null ? null : findProvider(provider);
  if (known === null) return [];
  const { verdict, text } = productStatement(known, product);
  const { title, shell } = productById(product);
  if (verdict === "works" || shell === null) return [];
  return [
    {
      kind: "warning",
      title: `${title} and “${known.name}”`,
      text: `${text} For ${title} make the file with the target “Legacy SChannel”.`,
      command: null,
      shell: null,
    },
  ];
}

/** Before the first command, where the name of the file cannot stand in one. */
function renameFirst(why: Message): ImportStep {
  return {
    kind: "warning",
    title: "Rename the file first",
    text: `${format(why)} Give it a name of letters, digits, dots and hyphens, and put that in the place of ${newName} below.`,
    command: null,
    shell: null,
  };
}

function isKeyStorageProvider({ provider }: Pkcs12Parameters): boolean {
  return provider !== null && generationOf(provider) === "cng";
}

/** For a gateway, a reverse proxy or another program that takes files. */
function pemSteps(input: ImportStepsInput): readonly ImportStep[] {
  const { fileName, options, role, nodes = [] } = input;
  const inClear = options?.confirmUnencryptedKey === true;
  return [
    {
      kind: "warning",
      title: inClear ? "The key in this file may be in clear" : "The key in this file is encrypted",
      text: inClear
        ? "Where no password was given, whoever can read the file has the server's identity. Copy it over an encrypted connection only, and let only the service read it."
        : "The program that uses it must be given the password, or the key must be opened once on the appliance itself.",
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: "Check that the key opens",
      text: "The command asks for the password where there is one and prints the key's size, nothing secret.",
      command: `openssl pkey -in ${fileNameFor("posix", fileName)} -noout -text_pub`,
      shell: openssl,
    },
    ...(insteadOfUse(input) ?? (role === "gateway" ? gatewaySteps(nodes, "in the file") : [loadFile, seeService])),
    cleanUp(fileName),
  ];
}

const loadFile: ImportStep = {
  kind: "step",
  title: "Load it into the appliance",
  text: "One file holds the key, the certificate and its issuers. Where key and chain are asked for apart, split the file at its BEGIN lines: the key is the first block. Windows cannot import this file.",
  command: null,
  shell: null,
};

const seeService: ImportStep = {
  kind: "step",
  title: "See what the service now presents",
  text: "Put its name and port in. The chain must end below a root that the clients have.",
  command: "openssl s_client -connect '<server>:<port>' -showcerts",
  shell: openssl,
};

/** Certificates without a key: for the server that made the request, and for the stores of others. */
function p7bSteps(input: ImportStepsInput): readonly ImportStep[] {
  const { fileName, ...installed } = input;
  return [
    {
      kind: "warning",
      title: "This file holds no private key",
      text: "A server can use the certificate only where the key already is: on the machine that made the request.",
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: "Complete the request on the machine that made it",
      text: "The certificate joins the key that waits there; its issuers go where they belong.",
      command: `certreq -accept -machine ${fileNameFor("command-prompt", fileName)}`,
      shell: commandPrompt,
    },
    {
      kind: "alternative",
      title: "Or give only the issuers to another machine",
      text: "For a machine that must trust the chain. Roots belong into Cert:\\LocalMachine\\Root; take the server's own certificate out of the store afterwards.",
      command: `Import-Certificate -FilePath ${fileNameFor("power-shell", fileName)} -CertStoreLocation Cert:\\LocalMachine\\CA`,
      shell: powerShell,
    },
    {
      kind: "step",
      title: "Check that the certificate found its key",
      text: "Look for a line with “Provider =” and for a test of the key that passed.",
      command: `certutil -v -store my ${input.thumbprint}`,
      shell: commandPrompt,
    },
    ...(insteadOfUse(input) ?? assignmentSteps(installed)),
  ];
}

const oldWindows: ImportStep = {
  kind: "warning",
  title: "Windows Server 2016 and older cannot read this file",
  text: "They say that the password is wrong, although it is right. For them make the file with the target “Legacy SChannel”.",
  command: null,
  shell: null,
};

const noProvider: ImportStep = {
  kind: "warning",
  title: "This file names no provider",
  text: "Windows chooses where the key goes. For Lync and Skype for Business make the file with the target “Legacy SChannel”.",
  command: null,
  shell: null,
};

const notWithPowerShell: ImportStep = {
  kind: "warning",
  title: "Do not use Import-PfxCertificate",
  text: "It has no way to name a provider. Where it does not take the one in the file it puts the key back into CNG, and the certificate cannot be assigned.",
  command: null,
  shell: null,
};

function importWithCertutil(
  { provider, keySpec }: Pkcs12Parameters,
  { fileName, exportable }: ImportStepsInput,
): ImportStep {
  const csp = provider === null ? "" : ` -csp ${quotedFor("command-prompt", provider, "<provider>")}`;
  const modifiers = [...(keySpec === null ? [] : [keySpec]), ...(exportable === false ? ["NoExport"] : [])].join(",");
  return {
    kind: "step",
    title: "Import the file",
    text: "Copy the file to the server, open the prompt in its folder and run the command. It asks for the password. The certificate goes into Personal of the computer, its issuers go where they belong.",
    command: `certutil -f${csp} -importPFX ${fileNameFor("command-prompt", fileName)}${modifiers === "" ? "" : ` ${modifiers}`}`,
    shell: commandPrompt,
  };
}

function importWithConsole({ provider }: Pkcs12Parameters, { exportable }: ImportStepsInput): ImportStep {
  const closed = exportable === false ? " Do not mark the key as exportable." : "";
  const afterwards =
    provider === null
      ? ""
      : " The console takes the provider that the file names; look at it with the check below all the same.";
  return {
    kind: "alternative",
    title: "Or import it with the certificate console",
    text: `Run certlm.msc (on Windows Server 2008 R2: mmc, then the snap-in Certificates for the computer account). Right-click Personal, then All Tasks, Import; choose the file, type the password, and place it in Personal.${closed}${afterwards}`,
    command: null,
    shell: null,
  };
}

function check(parameters: Pkcs12Parameters, thumbprint: string): ImportStep {
  const { provider, keySpec } = parameters;
  const number = keySpec === "AT_SIGNATURE" ? 2 : 1;
  const expectation =
    provider === null
      ? "Look for “Provider =” and for a test of the key that passed."
      : isKeyStorageProvider(parameters)
        ? `Look for “Provider = ${provider}” and for a test of the key that passed.`
        : `Look for “Provider = ${provider}” and “KeySpec = ${number}”. “Microsoft Software Key Storage Provider” means that the key is in CNG: delete the certificate with its key and import it again.`;
  return {
    kind: "step",
    title: "Check where the key is",
    text: expectation,
    command: `certutil -v -store my ${thumbprint}`,
    shell: commandPrompt,
  };
}

function cleanUp(fileName: string): ImportStep {
  return {
    kind: "step",
    title: "Put the file away",
    text: "Whoever has the file and its password has the server's identity. Keep it in a safe place or delete it from the server.",
    command: `del ${fileNameFor("command-prompt", fileName)}`,
    shell: commandPrompt,
  };
}
