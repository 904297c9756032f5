import { certificateName } from "../../facts/certificate-name.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { ShownCertificate } from "../../trust/links/types.ts";
import type { EndCertificates } from "../../trust/state/end-certificates.ts";
import type { LinkStates } from "../../trust/state/state-of-links.ts";
import type { TrustLine } from "../../trust/trust-map.ts";
import { verdictWords } from "../verdict-texts.ts";
import { shownWords } from "./line-words.ts";
import type { LinkRow } from "./link-rows.ts";

/** Certificates of one end that are named; of more it is said how many. */
const mostNamed = 10;
/** Servers that are named of one certificate. */
const mostServers = 4;

const texts = messages("present.trustEnds", {
  end: "{system}, {uses}",
  certificate: "{servers}: {name}, issued by {issuer}, until {until, date, day}. {verdict}.",
  missing: "{servers}: not given.",
  notGiven: "Not given.",
  moreServers: "{count, number} more",
  moreCertificates: "{count, plural, one {# more certificate} other {# more certificates}}.",
});

/** The certificates at both ends of a line, each with what the judge says of it; each end once for all links that show the same. */
export function endRows({ links }: TrustLine, states: LinkStates): readonly LinkRow[] {
  const ends = links.flatMap(({ link, from, to }) => [
    { system: to, shows: link.listenerShows },
    { system: from, shows: link.initiatorShows },
  ]);
  const rows = ends.flatMap(({ system, shows }) => {
    const shown = states.shown(system, shows);
    return shown === null ? [] : [rowOf(shown, shows)];
  });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function rowOf(end: EndCertificates, shows: ShownCertificate): LinkRow {
  const { system, held, missing } = end;
  const named = held.slice(0, mostNamed).map(({ entry: { certificate, verdict }, servers }) =>
    texts.certificate({
      servers: some(servers),
      name: certificateName(certificate),
      issuer: certificate.issuer.text,
      until: certificate.notAfter,
      verdict: verdictWords[verdict.verdict],
    }),
  );
  const more = held.length - named.length;
  return {
    id: `${system.id} ${JSON.stringify(shows)}`,
    label: texts.end({ system: system.title, uses: shownWords(shows) }),
    values: [
      ...named,
      ...(more > 0 ? [texts.moreCertificates({ count: more })] : []),
      ...(held.length === 0 ? [texts.notGiven] : missing.length > 0 ? [texts.missing({ servers: some(missing) })] : []),
    ],
  };
}

function some(servers: readonly string[]): readonly (string | Message)[] {
  if (servers.length <= mostServers) return servers;
  return [...servers.slice(0, mostServers), texts.moreServers({ count: servers.length - mostServers })];
}
