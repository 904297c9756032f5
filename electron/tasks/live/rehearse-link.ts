import type { RehearsalFacts, RehearsedSide } from "#shared/rehearsal/rehearsal-facts.ts";
import { type ProbeTimes, rehearsalTimes } from "../../live/probe-times.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import type { Bundle } from "../../pki/pkcs12/bundle.ts";
import { readAnyBundle } from "../convert/read-any-bundle.ts";
import { surround } from "../inspect/surround.ts";
import type { RehearsalInput, RehearsalSide, RevocationMaterial } from "../kit/types.ts";
import { identityOf } from "./client-identity.ts";
import { handshakesOf } from "./rehearse-pair.ts";

/**
 * Real handshakes between the two ends of a link, each with its own bundle, and what each bundle holds with the other end’s roots around it. In
 * a worker: the keys never leave the thread, and stand on no disk.
 *
 * @throws AppError PFX_NO_KEY and what reading a file throws
 */
export async function rehearseLink(
  { listener, initiator, revocation, now }: RehearsalInput,
  crypto: CryptoPort,
  times: ProbeTimes = rehearsalTimes,
): Promise<RehearsalFacts> {
  const open = ({ file, password }: RehearsalSide): Bundle => readAnyBundle(file, password, [], crypto);
  const bundles = { listener: open(listener), initiator: open(initiator) };
  const { attempts, sent } = await handshakesOf(
    identityOf(bundles.listener, listener.file.name, now),
    identityOf(bundles.initiator, initiator.file.name, now),
    crypto,
    times,
  );
  const side = (one: RehearsalSide, bundle: Bundle, trusted: RehearsalSide["trusted"]) =>
    sideOf(one, bundle, trusted, revocation, crypto);
  return {
    listener: { ...side(listener, bundles.listener, initiator.trusted), sent: sent.listener },
    initiator: { ...side(initiator, bundles.initiator, listener.trusted), sent: sent.initiator },
    attempts,
  };
}

/** @param trusted what the other side trusts, DER; null: nobody said it */
function sideOf(
  { file, name }: RehearsalSide,
  { facts, certificates }: Bundle,
  trusted: readonly Uint8Array[] | null,
  revocation: RevocationMaterial,
  crypto: CryptoPort,
): Omit<RehearsedSide, "sent"> {
  const [around] = surround(
    {
      sets: [certificates.map(({ member }) => member.parsed.der)],
      beside: [],
      anchors: trusted && { choice: "files", certificates: trusted },
      revocation,
    },
    crypto,
  );
  return {
    file: file.name,
    name,
    bundle: { ...facts, ...(around != null && { around }) },
  };
}
