import type { EndpointFacts } from "../facts/endpoint-facts.ts";

/** Ports at which SIP is spoken: registrar, Edge and gateways 5061, trunks of the Mediation Server 5067, its inner side 5070 (live.md §1). */
const sipPorts: readonly number[] = [5061, 5067, 5070];
/** XMPP between servers (RFC 6120 §14.7). */
const xmppPort = 5269;

/** What has to be said at a port before TLS. */
export function openingOf(port: number): EndpointFacts["opening"] {
  return port === xmppPort ? "xmpp" : "tls";
}

export function speaksSip(port: number): boolean {
  return sipPorts.includes(port);
}
