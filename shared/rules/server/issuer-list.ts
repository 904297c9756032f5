import type { CollectionFacts } from "../../facts/collection-facts.ts";
import { defineRule } from "../define-rule.ts";
import { issuerListCitation, issuerListFix, issuerListWhy, longestIssuerList } from "../live/issuer-list-parts.ts";
import type { Rule } from "../types.ts";
import { isWindows2012OrLater } from "./windows-version.ts";

/** What a probe sees from outside, told from the server’s own store. */
export const issuerList: Rule = defineRule({
  id: "server.issuer-list",
  severity: "warning",
  title: "The trusted roots of a server that sends their names should fit into the list that Windows sends",
  citation: issuerListCitation,
  products: "all",
  roles: "all",
  texts: {
    long: {
      what: "The names of the trusted roots of {server} have {bytes, number} bytes, and this server sends them to its clients.",
      why: issuerListWhy,
      fix: issuerListFix,
    },
  },
  applies: ({ server }) => server !== null && sendsList(server),
  check: ({ server }, _context, problem) => {
    if (server === null) return [];
    const bytes = bytesOfList(server);
    return bytes < longestIssuerList ? [] : [problem("long", { server: server.computer.name, bytes }, "server.stores")];
  },
});

/** SendTrustedIssuerList: on by default before Windows Server 2012, off since (live.md §5). */
function sendsList(server: CollectionFacts): boolean {
  const set = server.settings.find(({ name }) => name === "SendTrustedIssuerList")?.value ?? null;
  return set === null ? !isWindows2012OrLater(server) && server.computer.windowsVersion !== "" : set !== "0";
}

/** Each name has two bytes of length in front (RFC 5246 §7.4.4). Since Windows Server 2012 only self-signed certificates are sent. */
function bytesOfList(server: CollectionFacts): number {
  const names = new Map(
    server.stores
      .filter(({ store }) => store === "Root")
      .flatMap(({ certificates }) => certificates)
      .filter(({ selfIssued }) => selfIssued || !isWindows2012OrLater(server))
      .map(({ subject, subjectBytes }) => [subject, subjectBytes + 2]),
  );
  return [...names.values()].reduce((sum, bytes) => sum + bytes, 0);
}
