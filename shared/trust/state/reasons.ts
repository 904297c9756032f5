import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { systemKind } from "../systems/system-kinds.ts";
import type { TrustSystem } from "../systems/systems-of.ts";
import type { Reason } from "./types.ts";

/** Servers that a sentence names; of more it says how many. */
const mostNamed = 3;

const texts = messages("trust.reasons", {
  willNotWork: "{who}: {what}",
  nameLacking: "{who}: the certificate does not have the name {name}, which this connection asks for.",
  namesUnread:
    "{who}: the names of the certificate cannot all be read, so nobody knows whether it has {name}, which this connection asks for.",
  nameByWildcard:
    "{who}: of the names of the certificate only the wildcard {wildcard} fits {name}; no document says that servers take it from each other.",
  questionOpen: "{who}: {what}",
  nameUnknown: "By which name others connect to {who} was not said, so no name was compared.",
  rootLacking: "{who} lacks {root} in Trusted Root.",
  certificateMissing: "The certificate of {who} is not given.",
  rootNotGiven: "The chain of {who} ends before {issuer}, which is not given.",
  trustUnknown: "Nobody looked whether {who} trusts {root}.",
  notInWindows: "{who} keeps trust in lists of its own, which KeySpec does not read.",
  more: "{count, number} more",
});

/** A certificate at an end will not work, whoever looks at it. */
export function willNotWork(system: TrustSystem, servers: readonly string[], what: Message): Reason {
  return about("will-not-work", system, servers, texts.willNotWork({ who: named(system, servers), what }));
}

/** A certificate lacks the name of one link. */
export function nameLacking(system: TrustSystem, servers: readonly string[], name: string): Reason {
  return about("name-lacking", system, servers, texts.nameLacking({ who: named(system, servers), name }));
}

/** Whether a certificate has the name of one link cannot be read. */
export function namesUnread(system: TrustSystem, servers: readonly string[], name: string): Reason {
  return about("name-unknown", system, servers, texts.namesUnread({ who: named(system, servers), name }));
}

/** Only a wildcard fits the name of a link between servers. */
export function nameByWildcard(system: TrustSystem, name: string, wildcard: string): Reason {
  return about("name-unknown", system, [], texts.nameByWildcard({ who: named(system, []), name, wildcard }));
}

/** What nobody knows of a certificate, whoever looks at it. */
export function questionOpen(system: TrustSystem, servers: readonly string[], what: Message): Reason {
  return about("question-open", system, servers, texts.questionOpen({ who: named(system, servers), what }));
}

/** By which name others connect was not said. */
export function nameUnknown(system: TrustSystem): Reason {
  return about("name-unknown", system, [], texts.nameUnknown({ who: named(system, []) }));
}

export function rootLacking(system: TrustSystem, servers: readonly string[], root: string): Reason {
  return about("root-lacking", system, servers, texts.rootLacking({ who: named(system, servers), root }));
}

export function certificateMissing(system: TrustSystem, servers: readonly string[]): Reason {
  return about("certificate-missing", system, servers, texts.certificateMissing({ who: named(system, servers) }));
}

export function rootNotGiven(system: TrustSystem, servers: readonly string[], issuer: string): Reason {
  return about("root-not-given", system, servers, texts.rootNotGiven({ who: named(system, servers), issuer }));
}

export function trustUnknown(system: TrustSystem, servers: readonly string[], root: string): Reason {
  return about("trust-unknown", system, servers, texts.trustUnknown({ who: named(system, servers), root }));
}

export function notInWindows(system: TrustSystem): Reason {
  return about("not-in-windows", system, [], texts.notInWindows({ who: named(system, []) }));
}

function about(kind: Reason["kind"], system: TrustSystem, servers: readonly string[], words: Message): Reason {
  return { kind, system: system.id, servers, words };
}

/** A pool where it is about all of it, else its servers; systems without servers by what they are. */
function named(system: TrustSystem, servers: readonly string[]): readonly (Message | string)[] {
  if (servers.length === 0 || servers.length === system.servers.length) return [systemWords(system)];
  const first = servers.slice(0, mostNamed);
  return servers.length > mostNamed ? [...first, texts.more({ count: servers.length - mostNamed })] : first;
}

function systemWords({ title, kind, pools }: TrustSystem): Message | string {
  return pools.length === 0 ? systemKind(kind).title : title;
}
