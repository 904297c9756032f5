import type { Socket } from "node:net";
import type { ConnectionFailure } from "#shared/facts/endpoint-facts.ts";
import { readUntil } from "../read-until.ts";

/**
 * Asks a server of XMPP for TLS, as another server does (RFC 6120 §5.4): stream header, `<starttls/>`, `<proceed/>`. The domain is the one
 * that was typed.
 *
 * @returns null: TLS may begin
 */
export async function startXmpp(
  socket: Socket,
  domain: string,
  milliseconds: number,
): Promise<ConnectionFailure | null> {
  const attribute = domain.replace(/[^a-z0-9.:-]/gi, "");
  socket.write(
    `<?xml version='1.0'?><stream:stream to='${attribute}' version='1.0' xmlns='jabber:server' xmlns:stream='http://etherx.jabber.org/streams'>`,
  );
  const features = await readUntil(
    socket,
    (text) => /<\/(?:stream:)?features>|<(?:stream:)?features\s*\/>|<stream:error/.test(text),
    "starttls",
    milliseconds,
  );
  if (features.failure !== null) return features.failure;
  if (!/<starttls[\s/>]/.test(features.text)) return notOffered;
  socket.write("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
  const answer = await readUntil(socket, (text) => /<(?:proceed|failure)[\s/>]/.test(text), "starttls", milliseconds);
  if (answer.failure !== null) return answer.failure;
  return /<proceed[\s/>]/.test(answer.text) ? null : notOffered;
}

const notOffered: ConnectionFailure = { kind: "not-tls", stage: "starttls", alert: null, code: "" };
