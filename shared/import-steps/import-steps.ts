import { productById } from "../products/index.ts";
import type { ProductId } from "../products/types.ts";
import { roleById } from "../roles/index.ts";
import type { RoleId } from "../roles/types.ts";
import { targetById } from "../targets/index.ts";
import type { Target, TargetId } from "../targets/types.ts";

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
  /** Name of the PFX, without its folder. */
  readonly fileName: string;
  /** SHA-1 of the leaf certificate, in hex. */
  readonly thumbprint: string;
  readonly product: ProductId;
  /** null: the role is not known, so every use is the user's to name. */
  readonly role: RoleId | null;
};

const commandPrompt = "Command Prompt, as administrator";

/**
 * What to do on the server with a finished PFX: what to know first, the import, another way to it, the check, the assignment
 * (formats.md §1.5 and §5.4, roles.md §10.2). Commands are exact and ask for the password themselves.
 */
export function importSteps(input: ImportStepsInput): readonly ImportStep[] {
  const target = targetById(input.target);
  return [
    ...(target.encryption === "pbes2-aes256-sha256" ? [oldWindows] : []),
    ...(target.provider === null ? [noProvider] : [notWithPowerShell]),
    importWithCertutil(target, input.fileName),
    importWithConsole(target),
    check(target, input.thumbprint),
    ...assign(input),
    cleanUp(input.fileName),
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

function importWithCertutil({ provider, keySpec }: Target, fileName: string): ImportStep {
  const csp = provider === null ? "" : ` -csp "${provider}"`;
  const modifier = keySpec === null ? "" : ` ${keySpec}`;
  return {
    kind: "step",
    title: "Import the file",
    text: "Copy the file to the server, open the prompt in its folder and run the command. It asks for the password. The certificate goes into Personal of the computer, its issuers go where they belong.",
    command: `certutil -f${csp} -importPFX ${quoted(fileName)}${modifier}`,
    shell: commandPrompt,
  };
}

function importWithConsole({ provider }: Target): ImportStep {
  const afterwards =
    provider === null
      ? ""
      : " The console takes the provider that the file names; look at it with the check below all the same.";
  return {
    kind: "alternative",
    title: "Or import it with the certificate console",
    text: `Run certlm.msc (on Windows Server 2008 R2: mmc, then the snap-in Certificates for the computer account). Right-click Personal, then All Tasks, Import; choose the file, type the password, and place it in Personal.${afterwards}`,
    command: null,
    shell: null,
  };
}

function check({ provider }: Target, thumbprint: string): ImportStep {
  const expectation =
    provider === null
      ? "Look for “Provider =” and for a test of the key that passed."
      : `Look for “Provider = ${provider}” and “KeySpec = 1”. “Microsoft Software Key Storage Provider” means that the key is in CNG: delete the certificate with its key and import it again.`;
  return {
    kind: "step",
    title: "Check where the key is",
    text: expectation,
    command: `certutil -v -store my ${thumbprint}`,
    shell: commandPrompt,
  };
}

function assign({ product, role, thumbprint }: ImportStepsInput): readonly ImportStep[] {
  const { shell, title } = productById(product);
  if (shell === null) return [];
  const types = role === null ? "<type>" : roleById(role).uses.join(",");
  return [
    {
      kind: "step",
      title: `Assign it to ${title}`,
      text: `${
        role === null
          ? "Put the use in the place of <type>: Default, WebServicesInternal, WebServicesExternal, AccessEdgeExternal, Internal …"
          : "One command for all uses of this certificate. Leave out the uses that have certificates of their own."
      } Or use the step “Request, Install or Assign Certificates” of the Deployment Wizard.`,
      command: `Set-CsCertificate -Type ${types} -Thumbprint ${thumbprint}`,
      shell,
    },
    {
      kind: "step",
      title: "Look at what is assigned",
      text: "The new thumbprint must stand beside each use. Then restart the services of this server, one server of a pool after the other.",
      command: "Get-CsCertificate | Select-Object Use, Thumbprint, NotAfter, Subject",
      shell,
    },
    {
      kind: "alternative",
      title: "Import-CsCertificate",
      text: "The product's own import takes no provider either, and its password stands in the command. Use it only where certutil is not allowed, and check the provider afterwards.",
      command: null,
      shell: null,
    },
  ];
}

function cleanUp(fileName: string): ImportStep {
  return {
    kind: "step",
    title: "Put the file away",
    text: "Whoever has the file and its password has the server's identity. Keep it in a safe place or delete it from the server.",
    command: `del ${quoted(fileName)}`,
    shell: commandPrompt,
  };
}

/**
 * In double quotes for cmd.exe. A name with `%` or `"` cannot be written so that the prompt takes it literally, so a
 * placeholder stands for it.
 */
function quoted(fileName: string): string {
  return /["%\p{Cc}]/u.test(fileName) ? '"<name of the file>"' : `"${fileName}"`;
}
