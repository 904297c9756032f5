import { productById } from "../../catalogue/products/index.ts";
import { messages } from "../../text/localise.ts";
import { shells } from "../commands/shells.ts";
import type { AssignmentInput, ImportStep } from "./types.ts";

const texts = messages("guide.application", {
  readKey: {
    title: "Let the application read the key",
    text: "Where its service runs under an account of its own. Put in that account, and the “Unique container name” that the check above printed. Or use certlm.msc: right-click the certificate, All Tasks, Manage Private Keys, and give the account Read.",
  },
  choose: {
    title: "Choose it in the application’s settings",
    text: "An application on UCMA finds its certificate by thumbprint, by issuer and serial number, or by the name of its pool; its manual says where to enter it. The check above printed all of them.",
  },
  shell: {
    title: "Or assign it with {product}",
    text: "Where the server has the product’s shell: a watcher node, or a pool that was made with -RequiresReplication $true.",
  },
  restart: {
    title: "Restart the application",
    text: "It presents the old certificate until then. Put in the name of its service; one server after the other.",
  },
});

/**
 * How an application on UCMA takes its certificate (roles.md §7.2): most of its servers have neither the product’s shell nor its
 * wizard, so the certificate is chosen in the application itself.
 */
export function applicationSteps({ product, thumbprint }: AssignmentInput): readonly ImportStep[] {
  const { shell, title } = productById(product);
  return [
    {
      kind: "step",
      ...texts.readKey,
      command:
        'icacls "C:\\ProgramData\\Microsoft\\Crypto\\RSA\\MachineKeys\\<unique container name>" /grant "<account>:R"',
      shell: shells.elevatedPrompt,
    },
    { kind: "step", ...texts.choose, command: null, shell: null },
    ...(shell === null
      ? []
      : [
          {
            kind: "alternative",
            title: texts.shell.title({ product: title }),
            text: texts.shell.text,
            command: `Set-CsCertificate -Type Default -Thumbprint ${thumbprint}`,
            shell,
          } as const,
        ]),
    {
      kind: "step",
      ...texts.restart,
      command: "Restart-Service -Name '<service>'",
      shell: shells.powerShell,
    },
  ];
}
