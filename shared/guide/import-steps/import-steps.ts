import { productById } from "../../catalogue/products/index.ts";
import { findProvider, generationOf } from "../../catalogue/providers/index.ts";
import { productStatement } from "../../catalogue/providers/product-statement.ts";
import { targetById } from "../../catalogue/targets/index.ts";
import { settingsOf } from "../../catalogue/targets/target-settings.ts";
import type { Pkcs12Parameters, Target } from "../../catalogue/targets/types.ts";
import { assertNever } from "../../errors/assert-never.ts";
import { dueBefore } from "../../renewal/due-before.ts";
import { roleById } from "../../roles/index.ts";
import type { RoleAssignment } from "../../roles/types.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { fileNameFor, quotedFor } from "../commands/quoted-for.ts";
import { shells } from "../commands/shells.ts";
import { whyUnquotable } from "../commands/why-unquotable.ts";
import { applianceUploadSteps } from "./appliance-upload-steps.ts";
import { assignmentSteps } from "./assignment-steps.ts";
import { certutilImport } from "./certutil-import.ts";
import { gatewaySteps } from "./gateway-steps.ts";
import { insteadOfUse } from "./instead-of-use.ts";
import type { ImportStep, ImportStepsInput } from "./types.ts";

const texts = messages("guide.import", {
  due: "Do this before {by, date, day}",
  rename: {
    title: "Rename the file first",
    text: "{why} Give it a name of letters, digits, dots and hyphens, and put that in the place of {placeholder} below.",
  },
  product: {
    title: "{product} and “{provider}”",
    text: "{statement} For {product} make the file with the target “Legacy SChannel”.",
  },
  oldWindows: {
    title: "Windows Server 2016 and older cannot read this file",
    text: "They say that the password is wrong, although it is right. For them make the file with the target “Legacy SChannel”.",
  },
  noProvider: {
    title: "This file names no provider",
    text: "Windows chooses where the key goes. For Lync and Skype for Business make the file with the target “Legacy SChannel”.",
  },
  notWithPowerShell: {
    title: "Do not use Import-PfxCertificate",
    text: "It has no way to name a provider. Where it does not take the one in the file it puts the key back into CNG, and the certificate cannot be assigned.",
  },
  certutil: {
    title: "Import the file",
    text: "Copy the file to the server, open the prompt in its folder and run the command. It asks for the password. The certificate goes into Personal of the computer, its issuers go where they belong.",
  },
  console: {
    title: "Or import it with the certificate console",
    text: "Run certlm.msc (on Windows Server 2008 R2: mmc, then the snap-in Certificates for the computer account). Right-click Personal, then All Tasks, Import; choose the file, type the password, and place it in Personal.{exportable, select, no { Do not mark the key as exportable.} other {}}{provider, select, named { The console takes the provider that the file names; look at it with the check below all the same.} other {}}",
  },
  check: {
    title: "Check where the key is",
    anyProvider: "Look for “Provider =” and for a test of the key that passed.",
    cng: "Look for “Provider = {provider}” and for a test of the key that passed.",
    capi: "Look for “Provider = {provider}” and “KeySpec = {keySpec}”. “Microsoft Software Key Storage Provider” means that the key is in CNG: delete the certificate with its key and import it again.",
  },
  cleanUp: {
    title: "Put the file away",
    text: "Whoever has the file and its password has the server’s identity. Keep it in a safe place or delete it from the server.",
  },
  clearKey: {
    title: "The key in this file may be in clear",
    text: "Where no password was given, whoever can read the file has the server’s identity. Copy it over an encrypted connection only, and let only the service read it.",
  },
  encryptedKey: {
    title: "The key in this file is encrypted",
    text: "The program that uses it must be given the password, or the key must be opened once on the appliance itself.",
  },
  keyOpens: {
    title: "Check that the key opens",
    text: "The command asks for the password where there is one and prints the key’s size, nothing secret.",
  },
  loadFile: {
    title: "Load it into the appliance",
    text: "One file holds the key, the certificate and its issuers. Where key and chain are asked for apart, split the file at its BEGIN lines: the key is the first block. Windows cannot import this file.",
  },
  seeService: {
    title: "See what the service now presents",
    text: "Put its name and port in. The chain must end below a root that the clients have.",
  },
  noKey: {
    title: "This file holds no private key",
    text: "A server can use the certificate only where the key already is: on the machine that made the request.",
  },
  accept: {
    title: "Complete the request on the machine that made it",
    text: "The certificate joins the key that waits there; its issuers go where they belong.",
  },
  issuers: {
    title: "Or give only the issuers to another machine",
    text: "For a machine that must trust the chain. Roots belong into Cert:\\LocalMachine\\Root; take the server’s own certificate out of the store afterwards.",
  },
  keyFound: {
    title: "Check that the certificate found its key",
    text: "Look for a line with “Provider =” and for a test of the key that passed.",
  },
});

/**
 * What to do with a finished file: what to know first, the import, another way to it, the check, the assignment
 * (formats.md §1.5, §5.4 and §8, roles.md §4 to §8 and §10). Commands are exact and ask for the password themselves. The title of
 * a step is unique in its list.
 */
export function importSteps(input: ImportStepsInput): readonly ImportStep[] {
  return [...untilWhen(input), ...stepsOfPlace(input)];
}

/** The day before which a certificate in use must be replaced. */
function untilWhen({ product, role, uses, replaces }: ImportStepsInput): readonly ImportStep[] {
  if (replaces === undefined || role === null) return [];
  const { by, words } = dueBefore({ product, role, uses: uses ?? null }, replaces.ends, null);
  return [{ kind: "warning", title: texts.due({ by }), text: words, command: null, shell: null }];
}

function stepsOfPlace(input: ImportStepsInput): readonly ImportStep[] {
  const onPages = input.role === null ? input.product === "cisco-uc" : takes(input, "cisco-pages");
  if (onPages) {
    return applianceUploadSteps(input.nodes ?? []);
  }
  const target = targetById(input.target);
  const why = whyUnquotable(target.container === "PEM" ? "posix" : "command-prompt", input.fileName);
  return why === null
    ? stepsFor(target, input)
    : [renameFirst(why), ...stepsFor(target, { ...input, fileName: newName })];
}

function takes({ role }: Pick<ImportStepsInput, "role">, assignment: RoleAssignment): boolean {
  return role !== null && roleById(role).assignment === assignment;
}

/** What stands in the commands for a file that must get another name before. */
const newName = "<name of the file>";

function stepsFor(target: Target, input: ImportStepsInput): readonly ImportStep[] {
  switch (target.container) {
    case "PKCS#12":
      return pfxSteps(input, settingsOf(target, input.options ?? {}).parameters);
    case "PEM":
      return pemSteps(input);
    case "PKCS#7":
      return p7bSteps(input);
    default:
      return assertNever(target);
  }
}

function pfxSteps(input: ImportStepsInput, parameters: Pkcs12Parameters): readonly ImportStep[] {
  if (takes(input, "gateway-page")) {
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
      title: texts.product.title({ product: title, provider: known.name }),
      text: texts.product.text({ statement: text, product: title }),
      command: null,
      shell: null,
    },
  ];
}

/** Before the first command, where the name of the file cannot stand in one. */
function renameFirst(why: Message): ImportStep {
  return {
    kind: "warning",
    title: texts.rename.title,
    text: texts.rename.text({ why, placeholder: newName }),
    command: null,
    shell: null,
  };
}

function isKeyStorageProvider({ provider }: Pkcs12Parameters): boolean {
  return provider !== null && generationOf(provider) === "cng";
}

/** For a gateway, a reverse proxy or another program that takes files. */
function pemSteps(input: ImportStepsInput): readonly ImportStep[] {
  const { fileName, options, nodes = [] } = input;
  const inClear = options?.confirmUnencryptedKey === true;
  return [
    {
      kind: "warning",
      ...(inClear ? texts.clearKey : texts.encryptedKey),
      command: null,
      shell: null,
    },
    {
      kind: "step",
      ...texts.keyOpens,
      command: `openssl pkey -in ${fileNameFor("posix", fileName)} -noout -text_pub`,
      shell: shells.openssl,
    },
    ...(insteadOfUse(input) ??
      (takes(input, "gateway-page") ? gatewaySteps(nodes, "in the file") : [loadFile, seeService])),
    cleanUp(fileName),
  ];
}

const loadFile: ImportStep = {
  kind: "step",
  ...texts.loadFile,
  command: null,
  shell: null,
};

const seeService: ImportStep = {
  kind: "step",
  ...texts.seeService,
  command: "openssl s_client -connect '<server>:<port>' -showcerts",
  shell: shells.openssl,
};

/** Certificates without a key: for the server that made the request, and for the stores of others. */
function p7bSteps(input: ImportStepsInput): readonly ImportStep[] {
  const { fileName, ...installed } = input;
  return [
    {
      kind: "warning",
      ...texts.noKey,
      command: null,
      shell: null,
    },
    {
      kind: "step",
      ...texts.accept,
      command: `certreq -accept -machine ${fileNameFor("command-prompt", fileName)}`,
      shell: shells.elevatedPrompt,
    },
    {
      kind: "alternative",
      ...texts.issuers,
      command: `Import-Certificate -FilePath ${fileNameFor("power-shell", fileName)} -CertStoreLocation Cert:\\LocalMachine\\CA`,
      shell: shells.powerShell,
    },
    {
      kind: "step",
      ...texts.keyFound,
      command: `certutil -v -store my ${input.thumbprint}`,
      shell: shells.elevatedPrompt,
    },
    ...(insteadOfUse(input) ?? assignmentSteps(installed)),
  ];
}

const oldWindows: ImportStep = {
  kind: "warning",
  ...texts.oldWindows,
  command: null,
  shell: null,
};

const noProvider: ImportStep = {
  kind: "warning",
  ...texts.noProvider,
  command: null,
  shell: null,
};

const notWithPowerShell: ImportStep = {
  kind: "warning",
  ...texts.notWithPowerShell,
  command: null,
  shell: null,
};

function importWithCertutil(parameters: Pkcs12Parameters, { fileName, exportable }: ImportStepsInput): ImportStep {
  const { provider, modifiers } = certutilImport(parameters, exportable !== false);
  const csp = provider === null ? "" : ` -csp ${quotedFor("command-prompt", provider, "<provider>")}`;
  return {
    kind: "step",
    ...texts.certutil,
    command: `certutil -f${csp} -importPFX ${fileNameFor("command-prompt", fileName)}${modifiers === "" ? "" : ` ${modifiers}`}`,
    shell: shells.elevatedPrompt,
  };
}

function importWithConsole({ provider }: Pkcs12Parameters, { exportable }: ImportStepsInput): ImportStep {
  return {
    kind: "alternative",
    title: texts.console.title,
    text: texts.console.text({
      exportable: exportable === false ? "no" : "other",
      provider: provider === null ? "other" : "named",
    }),
    command: null,
    shell: null,
  };
}

function check(parameters: Pkcs12Parameters, thumbprint: string): ImportStep {
  const { provider, keySpec } = parameters;
  const number = keySpec === "AT_SIGNATURE" ? 2 : 1;
  const expectation =
    provider === null
      ? texts.check.anyProvider
      : isKeyStorageProvider(parameters)
        ? texts.check.cng({ provider })
        : texts.check.capi({ provider, keySpec: number });
  return {
    kind: "step",
    title: texts.check.title,
    text: expectation,
    command: `certutil -v -store my ${thumbprint}`,
    shell: shells.elevatedPrompt,
  };
}

function cleanUp(fileName: string): ImportStep {
  return {
    kind: "step",
    ...texts.cleanUp,
    command: `del ${fileNameFor("command-prompt", fileName)}`,
    shell: shells.elevatedPrompt,
  };
}
