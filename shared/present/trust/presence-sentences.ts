import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import type { NeededCertificate } from "../../trust/roots/certificates-needed.ts";
import type { ServersByPresence } from "../../trust/roots/servers-by-presence.ts";

const texts = messages("present.presence", {
  whole: {
    there: "It is there.",
    lacking: "Missing on {servers}.",
    byAnother: "Another root of the same chain is there instead.",
    unknown: "Nobody looked.",
    taken: "It gets there by itself; nobody looked.",
  },
  some: {
    there: "It is there on {servers}.",
    lacking: "Missing on {servers}.",
    byAnother: "On {servers} another root of the same chain is there instead.",
    unknown: "Nobody looked on {servers}.",
    taken: "On {servers} it gets there by itself; nobody looked.",
  },
  rest: {
    there: "It is there on {count, plural, one {the # other server} other {the # other servers}}.",
    byAnother:
      "On {count, plural, one {the # other server} other {the # other servers}} another root of the same chain is there instead.",
    unknown: "Nobody looked on {count, plural, one {the # other server} other {the # other servers}}.",
    taken:
      "On {count, plural, one {the # other server} other {the # other servers}} it gets there by itself; nobody looked.",
  },
});

/** Servers of one system that are all named; of more the largest group is “the others”, so that nothing is left out. */
const mostNamed = 20;
const order = ["lacking", "there", "byAnother", "unknown"] as const satisfies readonly (keyof ServersByPresence)[];

/**
 * Whether a certificate is where it must be, server by server: those that lack it always by name, first. A system whose servers are all alike
 * has one sentence.
 */
export function presenceSentences({
  presence,
  servers,
}: Pick<NeededCertificate, "presence" | "servers">): readonly Message[] {
  const groups = order.flatMap((id) => (servers[id].length === 0 ? [] : [{ id, named: servers[id] }]));
  const unknown = presence === "taken" ? "taken" : "unknown";
  const [first, ...others] = groups;
  if (first === undefined || others.length === 0) {
    const id = first?.id ?? (presence === "there" ? "there" : "unknown");
    return id === "lacking"
      ? [texts.whole.lacking({ servers: [...servers.lacking] })]
      : [texts.whole[id === "unknown" ? unknown : id]];
  }
  const isLong = groups.reduce((sum, { named }) => sum + named.length, 0) > mostNamed;
  const rest = isLong ? largestOf(servers) : null;
  return [
    ...groups.flatMap(({ id, named }) =>
      id === rest ? [] : [texts.some[id === "unknown" ? unknown : id]({ servers: [...named] })],
    ),
    ...(rest === null ? [] : [texts.rest[rest === "unknown" ? unknown : rest]({ count: servers[rest].length })]),
  ];
}

/** Who lacks it is always named. */
const countable = ["there", "byAnother", "unknown"] as const;

function largestOf(servers: ServersByPresence): (typeof countable)[number] | null {
  const [largest] = countable.toSorted((one, other) => servers[other].length - servers[one].length);
  return largest === undefined || servers[largest].length === 0 ? null : largest;
}
