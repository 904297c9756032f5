import type { CertificateFacts } from "../../facts/certificate-facts.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import type { Message } from "../../text/message.ts";
import { fileNameFor } from "../commands/quoted-for.ts";
import { shells } from "../commands/shells.ts";
import { windowsFileName } from "../commands/windows-file-name.ts";
import { type StoreId, stores } from "./stores.ts";

/** A command, and what to run it in. */
export type PlaceCommand = { readonly command: string; readonly shell: Message };

/** What the file of one certificate is called in the commands, and when it is saved. */
export function certificateFileName(certificate: Pick<CertificateFacts, "subject">): string {
  return windowsFileName(certificateName(certificate), ".cer");
}

/**
 * The commands that put a certificate into its store: certutil, PowerShell, and CertMgr.exe of the Windows SDK, which old deployments
 * use (formats.md §8). A certificate of a server joins its key by `certreq -accept`.
 */
export function placeCommands(fileName: string, store: StoreId): readonly PlaceCommand[] {
  const prompt = fileNameFor("command-prompt", fileName);
  const { name } = stores[store];
  if (name === null) return [];
  if (store === "personal") return [{ command: `certreq -accept -machine ${prompt}`, shell: shells.elevatedPrompt }];
  if (store === "enterprise-trust") {
    return [
      { command: `certutil -user -f -addstore ${name} ${prompt}`, shell: shells.prompt },
      { command: `CertMgr.exe -add ${prompt} -c -s -r currentUser ${name}`, shell: shells.prompt },
    ];
  }
  return [
    { command: `certutil -f -addstore ${name} ${prompt}`, shell: shells.elevatedPrompt },
    {
      command: `Import-Certificate -FilePath ${fileNameFor("power-shell", fileName)} -CertStoreLocation Cert:\\LocalMachine\\${name}`,
      shell: shells.powerShell,
    },
    { command: `CertMgr.exe -add ${prompt} -c -s -r localMachine ${name}`, shell: shells.elevatedPrompt },
  ];
}
