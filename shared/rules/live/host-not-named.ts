import { sources } from "../../catalogue/sources.ts";
import { isAddress } from "../../live/endpoint.ts";
import { again } from "../again.ts";
import { defineRule } from "../define-rule.ts";
import { areNamesKnown, namesHost } from "../names-of.ts";
import type { Evidence, Rule } from "../types.ts";

/** The name that was typed is the name that a client looks for; an address is looked for by nobody. */
export const hostNotNamed: Rule = defineRule({
  id: "live.host-not-named",
  severity: "error",
  title: "The certificate must name the host that shows it",
  citation: {
    ...sources.lync2013Tls,
    quote: "the DNS name of the server must match the DNS name on the certificate",
  },
  products: "all",
  roles: "all",
  texts: {
    other: {
      what: "The certificate that {host} shows does not have this name.",
      why: "Whoever connects by this name refuses the certificate.",
      fix: `${again} with this name if clients and servers use it. If they use another one, look at the server by that name.`,
    },
  },
  applies: (evidence) => typedNameOf(evidence) !== null && areNamesKnown(evidence),
  check: (evidence, _context, problem) => {
    const host = typedNameOf(evidence);
    return host === null || namesHost(evidence, host)
      ? []
      : [problem("other", { host }, "certificate.subjectAlternativeNames")];
  },
});

/** The name of the host; null: it was reached by its address, or the certificate comes from a file. */
function typedNameOf({ endpoint }: Evidence): string | null {
  return endpoint === null || isAddress(endpoint.host) ? null : endpoint.host;
}
