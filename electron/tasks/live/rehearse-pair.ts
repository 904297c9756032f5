import type { Handshakes } from "#shared/rehearsal/rehearsed-pair.ts";
import { startDeadline } from "../../live/deadline.ts";
import type { ClientIdentity } from "../../live/handshake.ts";
import { type ProbeTimes, rehearsalTimes } from "../../live/probe-times.ts";
import { rehearseHandshakes } from "../../live/rehearsal/rehearse-handshakes.ts";
import { toHex } from "../../pki/asn1/hex.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { readAnyBundle } from "../convert/read-any-bundle.ts";
import type { PairInput } from "../kit/types.ts";
import { identityOf } from "./client-identity.ts";

/**
 * Real handshakes between two certificates, each from a file that may hold several. In a worker: the keys never leave the thread, and stand on no
 * disk.
 *
 * @throws AppError PFX_NO_KEY and what reading a file throws
 */
export function rehearsePair(
  { listener, initiator, now }: PairInput,
  crypto: CryptoPort,
  times: ProbeTimes = rehearsalTimes,
): Promise<Handshakes> {
  const identity = ({ file, password, fingerprint }: PairInput["listener"]) =>
    identityOf(readAnyBundle(file, password, [], crypto), file.name, now, fingerprint);
  return handshakesOf(identity(listener), identity(initiator), crypto, times);
}

/** What is tried between two ends, and what each sends, by SHA-256. */
export async function handshakesOf(
  listener: ClientIdentity,
  initiator: ClientIdentity,
  crypto: CryptoPort,
  times: ProbeTimes,
): Promise<Handshakes> {
  const deadline = startDeadline(times.all);
  const { attempts, sent } = await rehearseHandshakes(listener, initiator, times, deadline.isOver);
  deadline.stop();
  const digests = (ders: readonly Uint8Array[] | null) =>
    ders?.map((der) => toHex(crypto.digest("sha256", der))) ?? null;
  return { attempts, sent: { listener: digests(sent.listener), initiator: digests(sent.initiator) } };
}
