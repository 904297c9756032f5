import type { Message } from "../../text/message.ts";

/** How a port is looked at. `media`: the relay of the A/V Edge service, which speaks no TLS and has no certificate. */
export type EndpointProtocol = "tls" | "sip" | "xmpp" | "media";

/** A port at which servers of a role show a certificate, or would be looked for and show none. Plain data. */
export type RoleEndpoint = {
  /** As `parseEndpoint` reads it: lower case, no wildcard. */
  readonly host: string;
  readonly port: number;
  readonly protocol: EndpointProtocol;
  /** What is learned there: the service, and the use whose certificate stands behind it. */
  readonly proves: Message;
};
