import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { messages } from "../../text/localise.ts";
import type { CertificateDefinition, PlannedName, RoleInput, RoleLayout } from "../types.ts";
import { publishedNames, webServiceNames } from "./published-names.ts";

const texts = messages("roles.parts.edgeAndProxyLayout", {
  title: "One certificate for Edge and reverse proxy",
  description:
    "The names of both in one public certificate, whose key goes to the Edge Servers and to the reverse proxies. Untick the reverse proxy: it needs none of its own then.",
  certificate: "Edge and reverse proxy",
  exportable:
    "The certificate goes with its key to every Edge Server of the pool and to every reverse proxy. Microsoft allows it: export and import it with the private key.",
  where:
    "One request for the whole Edge pool and the reverse proxies: an offline request. Import the same PFX on every Edge Server and every proxy; a proxy that is an appliance takes it as PFX or PEM.",
  notes: {
    names:
      "The names of the Edge and of the reverse proxy are in one request. The common name is that of the Access Edge; the proxy’s clients read the other names.",
    oneKey:
      "Edge and proxy share one key: whoever gets hold of it on one of them has the identity of both. Both must be renewed on the same day, and a change of either side’s names means a new certificate for both.",
    wildcards:
      "A wildcard may stand for names of a proxy, not for those of the external Edge, so none is offered here. With many SIP domains two certificates may be the cheaper way.",
  },
});

const request = sources.lync2013ReverseProxyRequest;

/**
 * One certificate for the external Edge and the reverse proxy (roles.md §6.2, “Sharing with Edge”).
 *
 * @param external the Edge’s own certificate for all services, which this one holds the names of
 */
export function edgeAndProxyLayout(external: CertificateDefinition): RoleLayout {
  return {
    id: "with-reverse-proxy",
    title: texts.title,
    description: texts.description,
    certificates: [
      {
        ...external,
        id: "edge-and-proxy",
        title: texts.certificate,
        names: (input) => [...external.names(input), ...proxyNames(input)],
        exportable: () => ({ value: true, reason: texts.exportable }),
        where: texts.where,
        alsoFor: "reverse-proxy",
        notes: [
          {
            text: texts.notes.names,
            citation: { ...request, quote: "combine the Edge Server and the reverse proxy subject alternative names" },
          },
          {
            text: texts.notes.oneKey,
            citation: {
              ...request,
              note: citationNotes.notMentionedSharedKey,
              inferred: true,
            },
          },
          {
            text: texts.notes.wildcards,
            citation: {
              ...sources.lync2013EdgePlan,
              quote:
                "Wildcard certificates are not supported in Lync Server, except where used to summarize the Simple URLs through the reverse proxy.",
            },
          },
        ],
      },
    ],
  };
}

/** What the proxy publishes, without the wildcards that the Edge does not take. */
function proxyNames(input: RoleInput): readonly PlannedName[] {
  return [...webServiceNames(input), ...publishedNames(input)].map(({ wildcard: _, ...name }) => name);
}
