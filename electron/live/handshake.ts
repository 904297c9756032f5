import type { Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import type { ConnectionFailure } from "#shared/facts/endpoint-facts.ts";
import { limits } from "#shared/limits.ts";
import type { Endpoint } from "#shared/live/endpoint.ts";
import { startXmpp } from "./conversations/start-xmpp.ts";
import { endedBy, failureOf } from "./failure-of.ts";
import { atLowestLevel } from "./lowest-level.ts";
import { openSocket } from "./open-socket.ts";
import type { ProbeTimes } from "./probe-times.ts";
import { createTee } from "./tee.ts";
import { readServerHandshake, type ServerHandshake } from "./wire/read-server-handshake.ts";

/** A key with its certificates, both in PEM: what a server that asks for a client certificate gets. */
export type ClientIdentity = { readonly key: string; readonly certificates: string };

type NodeVersion = "TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3";

export type HandshakeOptions = {
  readonly endpoint: Endpoint;
  readonly opening: "tls" | "xmpp";
  readonly from: NodeVersion;
  readonly to: NodeVersion;
  /** In OpenSSL's words; absent: those that Node offers. */
  readonly signatureAlgorithms?: string;
  /** In OpenSSL's words, without a security level; absent: all. */
  readonly ciphers?: string;
  readonly identity: ClientIdentity | null;
  readonly times: ProbeTimes;
};

export type HandshakeEnd = {
  readonly address: string | null;
  readonly server: ServerHandshake;
  readonly cipher: string | null;
  readonly failure: ConnectionFailure | null;
  /** The OCSP response that came with the certificate (RFC 6066 §8), DER; null: none did. */
  readonly stapled: Uint8Array | null;
  /** Open where `failure` is null; whoever gets it ends it. */
  readonly socket: TLSSocket | null;
};

/** BoringSSL leaves 3DES out of its default, and some servers have nothing else. */
export const everyCipher = "DEFAULT:3DES";
const unseen: ServerHandshake = { version: null, sent: null, request: null, isWhole: false };

/**
 * One handshake. Whether the server is trusted is not asked: the certificates are judged afterwards, by KeySpec's own rules.
 * An end of any kind comes back as data.
 */
export async function shakeHands(options: HandshakeOptions): Promise<HandshakeEnd> {
  const opened = await openSocket(options.endpoint, options.times.connect);
  if (!opened.ok)
    return { address: null, server: unseen, cipher: null, failure: opened.failure, stapled: null, socket: null };
  const { socket, address } = opened;
  // What happens to it is told by the streams above it.
  socket.on("error", () => undefined);
  const refused =
    options.opening === "xmpp" ? await startXmpp(socket, options.endpoint.host, options.times.answer) : null;
  if (refused !== null) {
    socket.destroy();
    return { address, server: unseen, cipher: null, failure: refused, stapled: null, socket: null };
  }
  return { address, ...(await negotiate(socket, options)) };
}

function negotiate(socket: Socket, options: HandshakeOptions): Promise<Omit<HandshakeEnd, "address">> {
  return new Promise((resolve) => {
    const tee = createTee(socket, limits.handshakeBytes);
    let secret: Uint8Array | null = null;
    let stapled: Uint8Array | null = null;
    let tls: TLSSocket;
    const end = (failure: ConnectionFailure | null): void => {
      clearTimeout(timer);
      if (failure !== null) tls?.destroy();
      resolve({
        server: readServerHandshake(tee.received(), secret),
        cipher: failure === null ? tls.getCipher().name : null,
        failure,
        stapled,
        socket: failure === null ? tls : null,
      });
    };
    const timer = setTimeout(() => {
      end(endedBy("timeout", "handshake"));
    }, options.times.handshake);
    try {
      tls = connectTls({ socket: tee.stream, ...settingsOf(options) });
    } catch (error) {
      // The connection stands already, and the other side would wait for what never comes.
      tee.stream.destroy();
      end(failureOf(error, "handshake"));
      return;
    }
    tls.on("keylog", (line) => {
      secret ??= handshakeSecretIn(line.toString("latin1"));
    });
    tls.once("OCSPResponse", (response: Buffer | null) => {
      stapled = response;
    });
    tls.once("secureConnect", () => {
      end(null);
    });
    // Stays: an error after the handshake must not end the process.
    tls.on("error", (error) => {
      end(failureOf(error, "handshake"));
    });
    tls.once("close", () => {
      end(endedBy("closed", "handshake"));
    });
  });
}

function settingsOf({ endpoint, from, to, signatureAlgorithms, ciphers, identity }: HandshakeOptions) {
  return {
    rejectUnauthorized: false,
    requestOCSP: true,
    minVersion: from,
    maxVersion: to,
    ciphers: atLowestLevel(ciphers ?? everyCipher),
    ...(endpoint.isAddress ? {} : { servername: endpoint.host }),
    ...(signatureAlgorithms !== undefined && { sigalgs: signatureAlgorithms }),
    ...(identity !== null && { key: identity.key, cert: identity.certificates }),
  } as const;
}

/** The line `SERVER_HANDSHAKE_TRAFFIC_SECRET <client random> <secret>` of the key log format (draft-ietf-tls-keylogfile). */
function handshakeSecretIn(line: string): Uint8Array | null {
  const hex = /^SERVER_HANDSHAKE_TRAFFIC_SECRET [0-9a-f]+ (?<secret>[0-9a-f]+)/i.exec(line)?.groups?.["secret"];
  return hex === undefined ? null : Uint8Array.from(Buffer.from(hex, "hex"));
}
