import { randomBytes } from "node:crypto";
import type { TLSSocket } from "node:tls";
import type { EndpointFacts } from "#shared/facts/endpoint-facts.ts";
import type { Endpoint } from "#shared/live/endpoint.ts";
import { parseSipAnswer } from "#shared/live/sip-answer.ts";
import { readUntil } from "../read-until.ts";

/**
 * Sends one SIP OPTIONS (RFC 3261 §11) and reads the final answer to it. The sender is made up, no user is named, nothing is registered.
 *
 * @param host that was typed
 */
export async function sendOptions(
  socket: TLSSocket,
  { host, port }: Pick<Endpoint, "host" | "port">,
  milliseconds: number,
): Promise<EndpointFacts["sip"]> {
  const callId = randomBytes(16).toString("hex");
  socket.write(optionsMessage({ host: host.includes(":") ? `[${host}]` : host, port, callId, socket }));
  const isFinal = (text: string): boolean => parseSipAnswer(text, callId) !== null;
  const { text, failure } = await readUntil(socket, isFinal, "answer", milliseconds);
  return { answer: parseSipAnswer(text, callId), failure };
}

type OptionsParts = {
  readonly host: string;
  readonly port: number;
  readonly callId: string;
  readonly socket: TLSSocket;
};

/** As Lync's own Mediation Server sends it (live.md §3). Lines end with CRLF, an empty line ends it. */
function optionsMessage({ host, port, callId, socket }: OptionsParts): string {
  const random = (bytes: number): string => randomBytes(bytes).toString("hex");
  const address = socket.localAddress ?? "127.0.0.1";
  const from = address.includes(":") ? `[${address}]` : address;
  return [
    `OPTIONS sip:${host}:${port};transport=tls SIP/2.0`,
    `Via: SIP/2.0/TLS ${from}:${socket.localPort ?? 5061};branch=z9hG4bK${random(8)}`,
    "Max-Forwards: 70",
    `From: <sip:keyspec@${host}>;tag=${random(5)};epid=${random(5)}`,
    `To: <sip:${host}>`,
    `Call-ID: ${callId}`,
    "CSeq: 1 OPTIONS",
    "Accept: application/sdp",
    "User-Agent: KeySpec",
    "Content-Length: 0",
    "",
    "",
  ].join("\r\n");
}
