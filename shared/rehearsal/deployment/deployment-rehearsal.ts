import type { ApiOutput } from "../../api/contract.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { pairKey } from "../rehearsed-pair.ts";
import type { ConnectionEnds, LackingEnd } from "./connections.ts";
import { type PlannedRehearsal, type PlannedRehearsalInput, planRehearsal } from "./plan-rehearsal.ts";
import { type RehearsalResult, type RehearsedConnection, rehearsedConnections } from "./rehearsed-connections.ts";

/** What the rehearsal of a deployment, or of one line of its map, says. */
export type DeploymentRehearsal = Pick<ConnectionEnds, "leftOut" | "lacking"> & {
  /** What fails first, then what is open. */
  readonly connections: readonly RehearsedConnection[];
  /** Pairs of certificates that shook hands. */
  readonly handshakes: number;
} & Pick<PlannedRehearsal, "unplaced" | "outdone">;

const texts = messages("rehearsal.deployment", {
  summary:
    "{all, plural, one {# connection was rehearsed} other {# connections were rehearsed}} with {handshakes, plural, one {# pair of certificates} other {# pairs of certificates}}: {works, plural, one {# works} other {# work}}, {failing, plural, one {# fails} other {# fail}}, of {open, number} something is not known.",
  nothing: "No connection could be rehearsed: that takes the PFX of both of its ends.",
  leftOut: "{count, plural, one {# link was not rehearsed} other {# links were not rehearsed}}: no PFX for {ends}.",
  someLeftOut: "Not the certificate of every server was rehearsed: no PFX for {ends}.",
  someServers: "{system} ({servers})",
  more: "{count, plural, one {# more server} other {# more servers}}",
  outdone: "{name} was not rehearsed: {by} is for the same place and begins later.",
  unplaced: "{name} was not rehearsed: {reason}",
  results: { works: "Works", fails: "Fails", open: "Not known" },
});

/** Servers that a sentence names; of more it says how many. */
const mostNamed = 4;

/**
 * What a reply of `rehearsal.deployment` means. It is worked out with the same functions as the trust map, from the same inventory.
 *
 * @param systems for which system each file was given (`rehearsal.deployment`); [] where all found their places by themselves
 */
export function deploymentRehearsal(
  input: Omit<PlannedRehearsalInput, "given">,
  { files, pairs }: ApiOutput<"rehearsal.deployment">,
  systems: readonly (string | null)[],
): DeploymentRehearsal {
  const given = files.flatMap(({ outcome }, number) =>
    outcome.ok ? [{ source: outcome.value.source, system: systems[number] ?? null }] : [],
  );
  const { connections, states, leftOut, lacking, unplaced, outdone } = planRehearsal({ ...input, given });
  const outcomes = new Map(pairs.map((pair) => [pairKey(pair), pair.outcome]));
  const rehearsed = rehearsedConnections(connections, states, outcomes);
  return {
    connections: rehearsed.toSorted((one, other) => order[one.result] - order[other.result]),
    handshakes: pairs.filter(({ outcome }) => outcome.ok).length,
    leftOut,
    lacking,
    unplaced,
    outdone,
  };
}

const order: Readonly<Record<RehearsalResult, number>> = { fails: 0, open: 1, works: 2 };

/** All of it in one sentence. */
export function summaryOfRehearsal({ connections, handshakes }: DeploymentRehearsal): Message {
  if (connections.length === 0) return texts.nothing;
  const count = (result: RehearsalResult) => connections.filter((one) => one.result === result).length;
  return texts.summary({
    all: connections.length,
    handshakes,
    works: count("works"),
    failing: count("fails"),
    open: count("open"),
  });
}

/** What was not rehearsed, and what it takes; [] where everything was. */
export function notRehearsed({ leftOut, lacking, unplaced, outdone }: DeploymentRehearsal): readonly Message[] {
  return [
    ...lackingSentence(leftOut, lacking.map(lackingWords)),
    ...outdone.map(({ name, by }) => texts.outdone({ name, by })),
    ...unplaced.map(({ found, reason }) => texts.unplaced({ name: found.sightings[0].name, reason })),
  ];
}

function lackingSentence(count: number, ends: readonly (Message | string)[]): readonly Message[] {
  if (ends.length === 0) return [];
  return [count === 0 ? texts.someLeftOut({ ends }) : texts.leftOut({ count, ends })];
}

function lackingWords({ system, servers }: LackingEnd): Message | string {
  if (servers.length === 0) return system.title;
  const named = servers.slice(0, mostNamed);
  const more = servers.length - named.length;
  return texts.someServers({
    system: system.title,
    servers: more === 0 ? named : [...named, texts.more({ count: more })],
  });
}

/** The word for a result. */
export function resultWords(result: RehearsalResult): Message {
  return texts.results[result];
}
