import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { shortened } from "../text/shortened.ts";

const texts = messages("fields", {
  inside: "{outer}, {inner}",
  whole: "what was given",
  member:
    "{list, select, pools {pool {number}} servers {server {number}} simpleUrls {simple URL {number}} sipDomains {SIP domain {number}} xmppDomains {XMPP domain {number}} other {{list} {number}}}",
  field:
    "{name, select, fqdn {FQDN} sipDomains {SIP domains} xmppDomains {XMPP domains} simpleUrls {simple URLs} url {URL} webServices {web services} automaticSignIn {automatic sign-in} webConferencing {web conferencing} audioVideo {audio and video} organizationalUnit {organizational unit} tls {TLS} schemaVersion {schemaVersion (version of the file)} other {{name}}}",
});

/** Characters of a name that a place shows: a file may hold anything in its place. */
const nameCharacters = 60;
/** Steps of a place that are named: no schema goes deeper. */
const mostSteps = 8;

/**
 * The place of a value, in words that people know: "pool 2, server 1, FQDN". A field that has no words is called by its name.
 *
 * @param path names of fields and indexes of lists, from outside
 */
export function placeOf(path: readonly PropertyKey[]): Message {
  const steps = path.slice(0, mostSteps).flatMap((step, index): readonly Message[] => {
    const next = path[index + 1];
    if (typeof step === "number") return [texts.member({ list: shownName(path[index - 1]), number: String(step + 1) })];
    return typeof next === "number" ? [] : [texts.field({ name: shownName(step) })];
  });
  const [first = texts.whole, ...others] = steps;
  return others.reduce((outer, inner) => texts.inside({ outer, inner }), first);
}

function shownName(name: PropertyKey | undefined): string {
  return shortened(String(name ?? ""), nameCharacters);
}
