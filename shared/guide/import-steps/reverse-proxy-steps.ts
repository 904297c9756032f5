import { messages } from "../../text/localise.ts";
import { shells } from "../commands/shells.ts";
import type { AssignmentInput, ImportStep } from "./types.ts";

/** The id under which IIS keeps its bindings in HTTP.SYS. */
const iisApplicationId = "{4dc3e181-e14b-4a21-b022-59fc669b0914}";

const texts = messages("guide.reverseProxy", {
  iis: {
    title: "Give it to the web listener (IIS with Application Request Routing)",
    text: "In IIS Manager choose the site, then Bindings; edit the binding https on port 443 and choose the certificate. Other proxies have such a list as well.",
  },
  netsh: {
    title: "Or bind it with netsh",
    text: "Where port 443 has a binding already, take that away first: netsh http delete sslcert ipport=0.0.0.0:443",
  },
  tmg: {
    title: "Or give it to the web listener of Forefront TMG",
    text: "In Firewall Policy open Toolbox, Network Objects, Web Listeners; open the listener’s properties, tab Certificates, Select Certificate. Apply the change. One listener serves one address: every external web services name on it must be in the certificate.",
  },
  look: {
    title: "See what is bound",
    text: "The certificate hash must be the new thumbprint.",
  },
  trust: {
    title: "Let the proxy trust the Front End Servers",
    text: "The proxy checks the pool’s certificate on port 4443, so the root of your internal authority belongs into its Trusted Root. Leave the step out where it lies there already.",
  },
});

/** The listener of a reverse proxy: IIS with Application Request Routing, or Forefront TMG (roles.md §6.2). */
export function reverseProxySteps({ thumbprint }: AssignmentInput): readonly ImportStep[] {
  return [
    { kind: "step", ...texts.iis, command: null, shell: null },
    {
      kind: "alternative",
      ...texts.netsh,
      command: `netsh http add sslcert ipport=0.0.0.0:443 certhash=${thumbprint} appid=${iisApplicationId}`,
      shell: shells.elevatedPrompt,
    },
    { kind: "alternative", ...texts.tmg, command: null, shell: null },
    { kind: "step", ...texts.look, command: "netsh http show sslcert", shell: shells.elevatedPrompt },
    {
      kind: "step",
      ...texts.trust,
      command: 'certutil -f -addstore Root "<root of the internal authority>.cer"',
      shell: shells.elevatedPrompt,
    },
  ];
}
