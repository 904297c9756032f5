import { assertNever } from "../../errors/assert-never.ts";
import { certificateOf, roleById } from "../../roles/index.ts";
import type { RoleAssignment, RoleId } from "../../roles/types.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { quotedFor } from "../commands/quoted-for.ts";
import { shells } from "../commands/shells.ts";
import { applicationSteps } from "./application-steps.ts";
import { csCertificateSteps } from "./cs-certificate-steps.ts";
import { exchangeSteps } from "./exchange-steps.ts";
import { reverseProxySteps } from "./reverse-proxy-steps.ts";
import type { AssignmentInput, ImportStep } from "./types.ts";

const texts = messages("guide.assignment", {
  farm: {
    title: "Give it to the farm",
    text: "The farm finds a certificate by its friendly name, so no second certificate in the computer’s stores may have the same. The certificate must lie on every server of the farm first. Restart each server afterwards.",
  },
  newFarm: { title: "Or create the farm with it", text: "For a first server. Put the farm’s names in." },
  farmAnswers: {
    title: "See whether the farm answers",
    text: "A page with the text “wopi-discovery” must come without a certificate warning. Put the farm’s name in.",
  },
  console: {
    title: "Choose it for the service",
    groupChat:
      "Group Chat Server takes its certificate by hand: choose it in its Configuration Tool, then restart the service. No cmdlet of Lync assigns it.",
    xmpp: "The XMPP gateway takes its certificate by hand: choose it in its console, then restart the service. No cmdlet of Lync assigns it.",
  },
  further: {
    title: "Bring it to the reverse proxy as well",
    file: "The same file with its key goes onto each reverse proxy: import it there as above, or load it as PFX or PEM where the proxy is an appliance. The steps below are for the proxy.",
    fromServer:
      "Export it with its key where it was made; the command asks for a new password. Import the file on each reverse proxy and delete it afterwards. The steps below are for the proxy.",
  },
  otherServers: {
    title: "Do the same on every server that presents it",
    text: "{nodes} present one certificate with one key: the same file goes onto each of them. Do not make a request of its own for any of them.{role, select, edgeExternal { The A/V Authentication service demands the same key on all of them.} edgeInternal { Certificates that differ stop the replication of the configuration (event 1015).} other {}}",
  },
});

/**
 * How the service takes a certificate that is in Personal of the computer: the cmdlets of Lync, Exchange and Office Web Apps, the
 * binding of a reverse proxy (roles.md §5 to §8, §10.2), and the other servers that present the same key. Appliances and gateways
 * have no such store: `appliance-upload-steps.ts`, `gateway-steps.ts`.
 */
export function assignmentSteps(input: AssignmentInput): readonly ImportStep[] {
  const { role } = input;
  const own = role === null ? "cs-certificate" : roleById(role).assignment;
  return [...serviceSteps(own, input), ...otherServers(input), ...furtherService(input)];
}

/** For what takes the certificate beside the role's own service, on machines of its own. */
function furtherService(input: AssignmentInput): readonly ImportStep[] {
  const { role, certificate = "", fileName } = input;
  const further = role === null ? undefined : certificateOf({ role, certificate })?.alsoFor;
  if (further === undefined) return [];
  return [
    {
      kind: "step",
      title: texts.further.title,
      text: fileName === undefined ? texts.further.fromServer : texts.further.file,
      command:
        fileName === undefined
          ? `certutil -exportPFX my ${quotedFor("command-prompt", input.thumbprint)} shared.pfx`
          : null,
      shell: fileName === undefined ? shells.serverPrompt : null,
    },
    ...serviceSteps(further, input),
  ];
}

function serviceSteps(assignment: RoleAssignment, input: AssignmentInput): readonly ImportStep[] {
  switch (assignment) {
    case "cs-certificate":
      return csCertificateSteps(input);
    case "application-settings":
      return applicationSteps(input);
    case "reverse-proxy":
      return reverseProxySteps(input);
    case "office-web-apps":
      return officeWebAppsSteps(input);
    case "exchange":
      return exchangeSteps(input);
    case "group-chat-tool":
      return [chooseInConsole(texts.console.groupChat)];
    case "xmpp-console":
      return [chooseInConsole(texts.console.xmpp)];
    case "gateway-page":
    case "cisco-pages":
      return [];
    default:
      return assertNever(assignment);
  }
}

function officeWebAppsSteps({ friendlyName }: AssignmentInput): readonly ImportStep[] {
  const name = quotedFor("power-shell", friendlyName ?? "<friendly name>", "<friendly name>");
  const shell = shells.farmPowerShell;
  return [
    {
      kind: "step",
      ...texts.farm,
      command: `Set-OfficeWebAppsFarm -CertificateName ${name}`,
      shell,
    },
    {
      kind: "alternative",
      ...texts.newFarm,
      command: `New-OfficeWebAppsFarm -InternalUrl 'https://<farm>' -ExternalUrl 'https://<external name>' -CertificateName ${name}`,
      shell,
    },
    {
      kind: "step",
      ...texts.farmAnswers,
      command: "Start-Process 'https://<farm>/hosting/discovery'",
      shell,
    },
  ];
}

function chooseInConsole(text: Message): ImportStep {
  return { kind: "step", title: texts.console.title, text, command: null, shell: null };
}

/** Every server of a pool that shares the key gets the same file. The OAuth certificate is replicated instead. */
function otherServers({ role, uses = [], nodes = [] }: AssignmentInput): readonly ImportStep[] {
  if (nodes.length < 2 || uses.includes("OAuthTokenIssuer")) return [];
  return [
    {
      kind: "step",
      title: texts.otherServers.title,
      text: texts.otherServers.text({ nodes, role: role === null ? "other" : edgeSide(role) }),
      command: null,
      shell: null,
    },
  ];
}

/** Which side of an Edge it is: no other server with the product’s cmdlets is met from outside the domain. */
function edgeSide(role: RoleId): "edgeExternal" | "edgeInternal" | "other" {
  const { assignment, exposure } = roleById(role);
  if (assignment !== "cs-certificate" || exposure === "inside") return "other";
  return exposure === "outside" ? "edgeExternal" : "edgeInternal";
}
