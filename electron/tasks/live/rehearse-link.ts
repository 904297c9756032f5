import type { RehearsalFacts, RehearsedSide } from "#shared/rehearsal/rehearsal-facts.ts";
import { startDeadline } from "../../live/deadline.ts";
import { type ProbeTimes, usualTimes } from "../../live/probe-times.ts";
import { rehearseHandshakes } from "../../live/rehearsal/rehearse-handshakes.ts";
import { toHex } from "../../pki/asn1/hex.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import type { Bundle } from "../../pki/pkcs12/bundle.ts";
import { readAnyBundle } from "../convert/read-any-bundle.ts";
import { surround } from "../inspect/surround.ts";
import type { RehearsalInput, RehearsalSide } from "../kit/types.ts";
import { identityOf } from "./client-identity.ts";

/**
 * Real handshakes between the two ends of a link, each with its own bundle, and what each bundle holds with the other end’s roots around it. In
 * a worker: the keys never leave the thread, and stand on no disk.
 *
 * @throws AppError PFX_NO_KEY and what reading a file throws
 */
export async function rehearseLink(
  { listener, initiator, now }: RehearsalInput,
  crypto: CryptoPort,
  times: ProbeTimes = usualTimes,
): Promise<RehearsalFacts> {
  const open = ({ file, password }: RehearsalSide): Bundle => readAnyBundle(file, password, [], crypto);
  const bundles = { listener: open(listener), initiator: open(initiator) };
  const deadline = startDeadline(times.all);
  const { attempts, sent } = await rehearseHandshakes(
    identityOf(bundles.listener, listener.file.name, now),
    identityOf(bundles.initiator, initiator.file.name, now),
    times,
    deadline.isOver,
  );
  deadline.stop();
  return {
    listener: sideOf(listener, bundles.listener, initiator.trusted, sent.listener, crypto),
    initiator: sideOf(initiator, bundles.initiator, listener.trusted, sent.initiator, crypto),
    attempts,
  };
}

/** @param trusted what the other side trusts, DER; null: nobody said it */
function sideOf(
  { file, name }: RehearsalSide,
  { facts, certificates }: Bundle,
  trusted: readonly Uint8Array[] | null,
  sent: readonly Uint8Array[] | null,
  crypto: CryptoPort,
): RehearsedSide {
  const [around] = surround(
    {
      sets: [certificates.map(({ member }) => member.parsed.der)],
      beside: [],
      anchors: trusted && { choice: "files", certificates: trusted },
      revocation: { lists: [], responses: [] },
    },
    crypto,
  );
  return {
    file: file.name,
    name,
    bundle: { ...facts, ...(around != null && { around }) },
    sent: sent?.map((der) => toHex(crypto.digest("sha256", der))) ?? null,
  };
}
