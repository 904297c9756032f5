import { type PageSession, proofPath } from "#shared/api/session.ts";
import { fromBase64, toBase64 } from "#shared/api/wire.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";
import { hostError } from "./host-error.ts";
import { hostState, noteAnswer, stopPage } from "./host-state.ts";
import { hostUnreachable } from "./reply.ts";
import { findSession } from "./session.ts";

const challengeBytes = 32;
const curve = { name: "ECDSA", namedCurve: "P-256" } as const;
const algorithm = { name: "ECDSA", hash: "SHA-256" } as const;

/**
 * Asks whoever answers at this address to sign a fresh challenge, and checks the signature with the key of the first load. To be called
 * before anything is sent: when KeySpec has ended, any program of this computer may take its port.
 *
 * @returns the session whose key may be sent now
 * @throws AppError SESSION_ENDED: this tab has no session, or the host has ended; HOST_REPLACED: something else answers, and this page
 * sends nothing any more; HOST_UNREACHABLE
 */
export async function proveHost(): Promise<PageSession> {
  refuseStopped();
  const session = await findSession();
  if (session === null) throw pageErrors.sessionEnded();
  const challenge = toBase64Url(crypto.getRandomValues(new Uint8Array(challengeBytes)));
  const answer = await fetch(`${proofPath}${challenge}`).catch((cause: unknown) => {
    noteAnswer(false);
    throw hostUnreachable(cause);
  });
  const isHost = answer.ok && (await isSignedBy(session.host, challenge, await answer.text()));
  if (!isHost) stopPage("replaced");
  refuseStopped();
  noteAnswer(true);
  return session;
}

function refuseStopped(): void {
  const state = hostState();
  if (state === "ended" || state === "replaced") throw hostError(state);
}

/** Whether a base64 signature of a text is that of a key (SPKI, base64). Anything malformed is none. */
async function isSignedBy(host: string, signed: string, signature: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey("spki", fromBase64(host), curve, false, ["verify"]);
    return await crypto.subtle.verify(algorithm, key, fromBase64(signature), new TextEncoder().encode(signed));
  } catch {
    return false;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
