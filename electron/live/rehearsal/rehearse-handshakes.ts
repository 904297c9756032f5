import { type AttemptId, attemptIds, type HandshakeAttempt } from "#shared/rehearsal/rehearsal-facts.ts";
import { type ClientIdentity, everyCipher, shakeHands } from "../handshake.ts";
import type { ProbeTimes } from "../probe-times.ts";
import { listen } from "./listen.ts";

type NodeVersion = "TLSv1" | "TLSv1.2" | "TLSv1.3";

/** With RSA key exchange the key decrypts, with ECDHE it signs. */
const attempts: Readonly<Record<AttemptId, { readonly version: NodeVersion; readonly ciphers: string }>> = {
  "tls-1.2": { version: "TLSv1.2", ciphers: everyCipher },
  "tls-1.2-ecdhe": { version: "TLSv1.2", ciphers: "ECDHE+AES" },
  "tls-1.2-rsa": { version: "TLSv1.2", ciphers: "kRSA+AES" },
  "tls-1.0": { version: "TLSv1", ciphers: everyCipher },
  "tls-1.3": { version: "TLSv1.3", ciphers: everyCipher },
};

/** One side’s certificates as they went over the wire, DER; null: they could not be seen. */
export type SentBySides = {
  readonly listener: readonly Uint8Array[] | null;
  readonly initiator: readonly Uint8Array[] | null;
};

/**
 * Real handshakes between two ends on the loopback address, one after the other (live.md §4). An end of any kind comes back as data.
 *
 * @param isOver asked before each further handshake: true leaves the rest out
 */
export async function rehearseHandshakes(
  listener: ClientIdentity,
  initiator: ClientIdentity,
  times: ProbeTimes,
  isOver: () => boolean,
): Promise<{ readonly attempts: readonly HandshakeAttempt[]; readonly sent: SentBySides }> {
  const made: HandshakeAttempt[] = [];
  let sent: SentBySides = { listener: null, initiator: null };
  for (const id of attemptIds) {
    if (isOver()) break;
    const result = await rehearse(id, listener, initiator, times);
    made.push(result.attempt);
    sent = { listener: sent.listener ?? result.sent.listener, initiator: sent.initiator ?? result.sent.initiator };
  }
  return { attempts: made, sent };
}

async function rehearse(
  id: AttemptId,
  ofListener: ClientIdentity,
  identity: ClientIdentity,
  times: ProbeTimes,
): Promise<{ readonly attempt: HandshakeAttempt; readonly sent: SentBySides }> {
  const { version, ciphers } = attempts[id];
  const listener = await listen(ofListener, ciphers, times.handshake);
  try {
    const end = await shakeHands({
      endpoint: { host: "127.0.0.1", port: listener.port, isAddress: true },
      ...{ opening: "tls", from: version, to: version, ciphers, identity, times },
    });
    // In TLS 1.3 the initiator’s handshake ends before the listener has looked at its certificate: so the listener is waited for.
    const seen = end.failure?.stage === "connect" ? { failure: null, sent: null } : await listener.ended;
    end.socket?.destroy();
    return {
      attempt: {
        id,
        version: end.failure === null ? end.server.version : null,
        cipher: end.cipher,
        initiator: end.failure,
        listener: seen.failure,
      },
      sent: { listener: end.server.sent?.certificates ?? null, initiator: seen.sent },
    };
  } finally {
    listener.close();
  }
}
