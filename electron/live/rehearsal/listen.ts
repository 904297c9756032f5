import { createServer, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import type { ConnectionFailure } from "#shared/facts/endpoint-facts.ts";
import { limits } from "#shared/limits.ts";
import { endedBy, failureOf } from "../failure-of.ts";
import type { ClientIdentity } from "../handshake.ts";
import { atLowestLevel } from "../lowest-level.ts";
import { createTee } from "../tee.ts";
import { readClientCertificates } from "../wire/read-client-certificates.ts";

/** What the listening end saw of one handshake. */
type ListenerEnd = {
  readonly failure: ConnectionFailure | null;
  /** Certificates that the initiator sent, DER; null: it sent none, or TLS 1.3 hid them. */
  readonly sent: readonly Uint8Array[] | null;
};

export type Listener = {
  readonly port: number;
  /** Resolves when the one handshake has ended on this side. */
  readonly ended: Promise<ListenerEnd>;
  readonly close: () => void;
};

/**
 * Listens on the loopback address, at a port that the computer chooses, for one handshake in which the initiator is asked for a certificate.
 * Whether either side is trusted is not asked: KeySpec’s own rules judge that. The key stays in memory.
 *
 * @param ciphers in OpenSSL’s words, without a security level
 * @param milliseconds that the initiator has for the whole handshake once it is connected
 */
export function listen(identity: ClientIdentity, ciphers: string, milliseconds: number): Promise<Listener> {
  const ending = Promise.withResolvers<ListenerEnd>();
  const server = createServer((socket) => accept(socket, identity, ciphers, milliseconds, ending.resolve));
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      resolve({ port, ended: ending.promise, close: () => server.close() });
    });
  });
}

function accept(
  socket: Socket,
  identity: ClientIdentity,
  ciphers: string,
  milliseconds: number,
  end: (seen: ListenerEnd) => void,
): void {
  const tee = createTee(socket, limits.handshakeBytes);
  const ended = (failure: ConnectionFailure | null): void => {
    clearTimeout(timer);
    if (failure !== null) socket.destroy();
    end({ failure, sent: readClientCertificates(tee.received()) });
  };
  const timer = setTimeout(() => ended(endedBy("timeout", "handshake")), milliseconds);
  let tls: TLSSocket;
  try {
    const context = createSecureContext({
      key: identity.key,
      cert: identity.certificates,
      ciphers: atLowestLevel(ciphers),
      minVersion: "TLSv1",
      maxVersion: "TLSv1.3",
    });
    tls = new TLSSocket(tee.stream, {
      isServer: true,
      secureContext: context,
      requestCert: true,
      rejectUnauthorized: false,
    });
  } catch (error) {
    ended(failureOf(error, "handshake"));
    return;
  }
  tls.once("secure", () => ended(null));
  // Stays: an error after the handshake must not end the process.
  tls.on("error", (error) => ended(failureOf(error, "handshake")));
  tls.once("close", () => ended(endedBy("closed", "handshake")));
}
