import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { knownOids } from "./known-oids.ts";

const texts = messages("facts.usages", {
  serverAuthentication: "Server Authentication",
  clientAuthentication: "Client Authentication",
  codeSigning: "Code Signing",
  emailProtection: "Secure Email",
  ipsecEndSystem: "IP security end system",
  timeStamping: "Time Stamping",
  ocspSigning: "OCSP Signing",
  smartCardLogon: "Smart Card Logon",
  encryptingFileSystem: "Encrypting File System",
  remoteDesktop: "Remote Desktop Authentication",
  kdcAuthentication: "KDC Authentication",
});

/** The usages that Windows shows by a name in each language. */
const byOid: Readonly<Record<string, Message>> = {
  [knownOids.serverAuthentication.oid]: texts.serverAuthentication,
  [knownOids.clientAuthentication.oid]: texts.clientAuthentication,
  "1.3.6.1.5.5.7.3.3": texts.codeSigning,
  "1.3.6.1.5.5.7.3.4": texts.emailProtection,
  "1.3.6.1.5.5.7.3.5": texts.ipsecEndSystem,
  "1.3.6.1.5.5.7.3.8": texts.timeStamping,
  [knownOids.ocspSigning.oid]: texts.ocspSigning,
  "1.3.6.1.4.1.311.20.2.2": texts.smartCardLogon,
  "1.3.6.1.4.1.311.10.3.4": texts.encryptingFileSystem,
  "1.3.6.1.4.1.311.54.1.2": texts.remoteDesktop,
  "1.3.6.1.5.2.3.5": texts.kdcAuthentication,
};

/** What an Enhanced Key Usage is called, as Windows shows it in the language; one that is not known by its name in the file’s facts. */
export function usageName({ oid, name }: { readonly oid: string; readonly name: string }): Message | string {
  return byOid[oid] ?? name;
}
