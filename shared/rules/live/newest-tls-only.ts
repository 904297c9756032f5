import { sources } from "../../catalogue/sources.ts";
import type { EndpointFacts } from "../../facts/endpoint-facts.ts";
import { endpointText } from "../../live/endpoint.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/**
 * A port that takes TLS 1.3 and nothing older: no Windows that these products run on speaks it (live.md §5). A reverse proxy is asked by clients,
 * which may; and without a role nobody knows who asks.
 */
export const newestTlsOnly: Rule = defineRule({
  id: "live.newest-tls-only",
  severity: "error",
  title: "A port that servers connect to must take TLS 1.2 or older",
  citation: {
    ...sources.schannelProtocols,
    quote: "TLS 1.3 is supported starting in Windows 11 and Windows Server 2022.",
    note: "The servers of these products run on Windows Server 2019 and earlier.",
    inferred: true,
  },
  products: ["lync-2010", "lync-2013", "sfb-2015", "sfb-2019"],
  roles: { except: ["reverse-proxy"] },
  texts: {
    found: {
      what: "{endpoint} takes TLS 1.3 and no older version.",
      why: "The servers run on a Windows that does not speak TLS 1.3, so that none of them can connect.",
      fix: "Turn TLS 1.2 on at this port as well. If something stands in front of the server there, turn it on in that.",
    },
  },
  applies: ({ endpoint }, { role }) => role !== null && (endpoint?.versions ?? []).length > 0,
  check: ({ endpoint }, _context, problem) =>
    endpoint !== null && takesNewestOnly(endpoint) ? [problem("found", { endpoint: endpointText(endpoint) })] : [],
});

/** Every older version that KeySpec could offer was refused, TLS 1.2 among them; a connection that came to nothing refuses none. */
function takesNewestOnly({ versions }: EndpointFacts): boolean {
  const newest = versions.find(({ version }) => version === "TLS 1.3");
  const older = versions.filter(({ version }) => version !== "TLS 1.3");
  return (
    newest?.accepted === true &&
    older.every(({ accepted, failure }) => accepted === null || failure?.kind === "alert") &&
    older.some(({ version, accepted }) => version === "TLS 1.2" && accepted === false)
  );
}
