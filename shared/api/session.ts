import * as z from "zod";

/** What the page of the loopback host keeps of its session, in `sessionStorage` under this name: it belongs to one origin, port included. */
export const sessionName = "keyspec-session";
/** `key` is sent with each call; `host` is the public key (SPKI, base64) by which the page knows its host again. */
export const sessionSchema = z.strictObject({ key: z.string(), host: z.string() }).readonly();
export type PageSession = z.output<typeof sessionSchema>;

/** The header of each call that carries the page's key. A page of another origin cannot set it without being asked first (CORS). */
export const keyHeader = "x-keyspec-key";
/** `GET` of this with a challenge at its end gives the host's signature of the challenge. */
export const proofPath = "/proof/";
/** 32 random bytes in base64url. */
export const challengePattern = /^[\w-]{43}$/;
/** The event of the stream that says that the host ends. */
export const endEvent = "event: end";

/** The script that keeps a session for the page. Base64 and JSON's own marks only: nothing in it ends a script element. */
export function keepSession(session: PageSession): string {
  return `sessionStorage.setItem(${JSON.stringify(sessionName)}, ${JSON.stringify(JSON.stringify(session))});`;
}
