import { messages } from "../../text/localise.ts";
import { fileNameFor, quotedFor } from "../commands/quoted-for.ts";
import type { AssignmentInput, ImportStep } from "./types.ts";

const shell = "Exchange Management Shell";

const texts = messages("guide.exchange", {
  start: {
    title: "Let Unified Messaging start with TLS",
    text: "Before the certificate: a service that starts with TCP alone takes none. Dual serves TLS and plain TCP; the dial plan must be SIP secured or secured.",
  },
  callRouter: {
    title: "Let the call router start with TLS",
    text: "The call router stands before Unified Messaging on Exchange 2013 and 2016.",
  },
  enable: {
    title: "Enable it for Unified Messaging",
    text: "On a server that does other work with this certificate add IIS or SMTP to the services.",
    withoutCallRouter:
      "Exchange 2010 has no call router. On a server that does other work with this certificate add IIS or SMTP to the services.",
  },
  restart: {
    title: "Restart Unified Messaging",
    text: "The services read their certificate when they start. Event 1649 or 1112 afterwards means that the name or the trust is wrong, 1079 or 1136 that the key is a CNG key.",
  },
  trust: {
    title: "Let both sides trust each other",
    text: "The root of this certificate’s authority belongs into Trusted Root of every Lync server, the root of Lync’s authority into that of this server.",
  },
  importCmdlet: {
    title: "Import-ExchangeCertificate",
    text: "Exchange’s own import; it asks for the password in a window, where any user name will do. It names no provider: check where the key went, for Unified Messaging cannot use a CNG key.",
  },
});

/**
 * Exchange Unified Messaging (roles.md §7.1). Lync Server 2010 meets Exchange 2007 and 2010, which have no call router; later
 * products meet Exchange 2013 and 2016.
 */
export function exchangeSteps({ product, thumbprint, nodes = [], fileName }: AssignmentInput): readonly ImportStep[] {
  const callRouter = product !== "lync-2010";
  const server = nodes[0] ?? "<server>";
  return [
    ...(fileName === undefined ? [] : [importCmdlet(fileName)]),
    {
      kind: "step",
      ...texts.start,
      command: `${callRouter ? "Set-UMService" : "Set-UMServer"} -Identity ${quotedFor("power-shell", server)} -UMStartupMode Dual`,
      shell,
    },
    ...(callRouter ? [callRouterMode(server)] : []),
    {
      kind: "step",
      title: texts.enable.title,
      text: callRouter ? texts.enable.text : texts.enable.withoutCallRouter,
      command: `Enable-ExchangeCertificate -Thumbprint ${thumbprint} -Services ${callRouter ? '"UM,UMCallRouter"' : '"UM"'}`,
      shell,
    },
    {
      kind: "step",
      ...texts.restart,
      command: `Restart-Service ${callRouter ? "MSExchangeUM, MSExchangeUMCR" : "MSExchangeUM"}`,
      shell,
    },
    { kind: "step", ...texts.trust, command: null, shell: null },
  ];
}

function callRouterMode(server: string): ImportStep {
  return {
    kind: "step",
    ...texts.callRouter,
    command: `Set-UMCallRouterSettings -Server ${quotedFor("power-shell", server)} -UMStartupMode Dual`,
    shell,
  };
}

function importCmdlet(fileName: string): ImportStep {
  return {
    kind: "alternative",
    ...texts.importCmdlet,
    command: `Import-ExchangeCertificate -FileData ([Byte[]](Get-Content -LiteralPath ${fileNameFor("power-shell", fileName)} -Encoding Byte -ReadCount 0)) -Password (Get-Credential).Password`,
    shell,
  };
}
