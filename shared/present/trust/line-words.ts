import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { Protection, ShownCertificate } from "../../trust/links/types.ts";
import type { JudgedLink, TrustLine } from "../../trust/trust-map.ts";

const texts = messages("present.trustLine", {
  protections: {
    mtls: "MTLS",
    tls: "TLS",
    https: "HTTPS",
    srtp: "SRTP",
    other: "Other protection",
    clear: "No protection",
  },
  withPorts: "{protection} {ports}",
  withLinks: "{protection}, {count, plural, one {# link} other {# links}}",
  noCertificate: "no certificate",
  own: "its certificate",
  other: "another certificate of its own",
  uses: "{uses}",
});

/** More ports than these are not named beside a line. */
const mostPorts = 2;

/** “MTLS” */
export function protectionWords(protection: Protection): Message {
  return texts.protections[protection];
}

/** What stands beside a line: “MTLS 5061, 4443”, and “MTLS, 8 links” where there are more ports. */
export function lineLabel(line: TrustLine): Message {
  const { links, protection } = line;
  const words = protectionWords(protection);
  const ports = portsOf(links.filter(({ link }) => link.protection === protection));
  if (ports.length === 0 || ports.length > mostPorts) return shortLineLabel(line);
  return texts.withPorts({ protection: words, ports: ports.join(", ") });
}

/** The same without ports, where there is little room: “MTLS, 2 links”. */
export function shortLineLabel({ links, protection }: TrustLine): Message {
  return texts.withLinks({ protection: protectionWords(protection), count: links.length });
}

/** The ports of links, each once: “5061”, “50001-50003”. */
function portsOf(links: readonly JudgedLink[]): readonly string[] {
  const all = links.flatMap(({ link: { port } }) => port?.split(", ") ?? []);
  return [...new Set(all.map((port) => port.replace(/\/.*$/, "")))];
}

/** What an end shows: its uses, or that it is the one certificate of its kind. */
export function shownWords(shows: ShownCertificate): Message {
  if (shows === null) return texts.noCertificate;
  if (shows === "own" || shows === "other") return texts[shows];
  return texts.uses({ uses: [...shows] });
}
