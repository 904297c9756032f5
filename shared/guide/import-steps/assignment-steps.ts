import { assertNever } from "../../errors/assert-never.ts";
import { roleById } from "../../roles/index.ts";
import { quotedFor } from "../commands/quoted-for.ts";
import { csCertificateSteps } from "./cs-certificate-steps.ts";
import { exchangeSteps } from "./exchange-steps.ts";
import type { ImportStep, ImportStepsInput } from "./import-steps.ts";
import { reverseProxySteps } from "./reverse-proxy-steps.ts";

/** What is known of a certificate that lies in the store of the server with its key. */
export type AssignmentInput = Pick<ImportStepsInput, "product" | "role" | "uses" | "nodes" | "thumbprint"> & {
  /** Absent: not known. */
  readonly friendlyName?: string | undefined;
  /** The PFX that it came in; absent: the key was made on the server. */
  readonly fileName?: string | undefined;
};

/**
 * How the service takes a certificate that is in Personal of the computer: the cmdlets of Lync, Exchange and Office Web Apps, the
 * binding of a reverse proxy (roles.md §5 to §8, §10.2), and the other servers that present the same key. Appliances and gateways
 * have no such store: `appliance-upload-steps.ts`, `gateway-steps.ts`.
 */
export function assignmentSteps(input: AssignmentInput): readonly ImportStep[] {
  return [...serviceSteps(input), ...otherServers(input)];
}

function serviceSteps(input: AssignmentInput): readonly ImportStep[] {
  const assignment = input.role === null ? "cs-certificate" : roleById(input.role).assignment;
  switch (assignment) {
    case "cs-certificate":
      return csCertificateSteps(input);
    case "reverse-proxy":
      return reverseProxySteps(input);
    case "office-web-apps":
      return officeWebAppsSteps(input);
    case "exchange":
      return exchangeSteps(input);
    case "group-chat-tool":
      return [chooseInConsole("Group Chat Server", "its Configuration Tool")];
    case "xmpp-console":
      return [chooseInConsole("The XMPP gateway", "its console")];
    case "own-interface":
      return [];
    default:
      return assertNever(assignment);
  }
}

function officeWebAppsSteps({ friendlyName }: AssignmentInput): readonly ImportStep[] {
  const name = quotedFor("power-shell", friendlyName ?? "<friendly name>", "<friendly name>");
  const shell = "Windows PowerShell, as administrator, on a server of the farm";
  return [
    {
      kind: "step",
      title: "Give it to the farm",
      text: "The farm finds a certificate by its friendly name, so no second certificate in the computer's stores may have the same. The certificate must lie on every server of the farm first. Restart each server afterwards.",
      command: `Set-OfficeWebAppsFarm -CertificateName ${name}`,
      shell,
    },
    {
      kind: "alternative",
      title: "Or create the farm with it",
      text: "For a first server. Put the farm's names in.",
      command: `New-OfficeWebAppsFarm -InternalUrl 'https://<farm>' -ExternalUrl 'https://<external name>' -CertificateName ${name}`,
      shell,
    },
    {
      kind: "step",
      title: "See whether the farm answers",
      text: "A page with the text “wopi-discovery” must come without a certificate warning. Put the farm's name in.",
      command: "Start-Process 'https://<farm>/hosting/discovery'",
      shell,
    },
  ];
}

function chooseInConsole(product: string, console: string): ImportStep {
  return {
    kind: "step",
    title: "Choose it for the service",
    text: `${product} takes its certificate by hand: choose it in ${console}, then restart the service. No cmdlet of Lync assigns it.`,
    command: null,
    shell: null,
  };
}

/** Every server of a pool that shares the key gets the same file. The OAuth certificate is replicated instead. */
function otherServers({ role, nodes = [] }: AssignmentInput): readonly ImportStep[] {
  if (nodes.length < 2 || role === "oauth-token-issuer") return [];
  const why =
    role === "edge-external"
      ? " The A/V Authentication service demands the same key on all of them."
      : role === "edge-internal"
        ? " Certificates that differ stop the replication of the configuration (event 1015)."
        : "";
  return [
    {
      kind: "step",
      title: "Do the same on every server that presents it",
      text: `${nodes.join(", ")} present one certificate with one key: the same file goes onto each of them. Do not make a request of its own for any of them.${why}`,
      command: null,
      shell: null,
    },
  ];
}
