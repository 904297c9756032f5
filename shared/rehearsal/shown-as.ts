import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

/** How a fault of a link shows on the servers (live.md §2 to §4, errors.md). */
const texts = messages("rehearsal.shown", {
  name: "Event 14428 (0x80090322, wrong principal); in SIP 504 with ms-diagnostics 1010",
  trust: "Event 14428 (0x80090325, untrusted root); the connection is reset (10054), in SIP ms-diagnostics 1047",
  expired: "Event 14428 (0x80090328, expired)",
  revoked: "Event 14428 (0x80092010, revoked)",
  purpose: "Event 14428 (0x80090327, the certificate cannot be used)",
  key: "Schannel event 36870 or 36869: the private key cannot be used; the service does not start",
  handshake: "Schannel event 36874 or 36888; 0x80090326 (handshake failed)",
});

/** By the beginning of a rule’s id, the longest first. */
const byRule: readonly (readonly [string, Message])[] = [
  ["chain.issuer-expired", texts.expired],
  ["chain.issuer-usage", texts.purpose],
  ["chain.name-constraints", texts.name],
  ["chain.", texts.trust],
  ["signature.", texts.trust],
  ["validity.", texts.expired],
  ["revocation.revoked", texts.revoked],
  ["usage.", texts.purpose],
  ["names.", texts.name],
  ["provider.", texts.key],
  ["keyspec.", texts.key],
  ["key.", texts.key],
  ["handshake", texts.handshake],
  ["name", texts.name],
];

/** @param fault id of a rule, or “handshake” or “name”; null: it is not known how it shows */
export function shownAs(fault: string): Message | null {
  return byRule.find(([beginning]) => fault.startsWith(beginning))?.[1] ?? null;
}
