import { keyHeader, sessionSchema } from "#shared/api/session.ts";

/** What a browser has after it opened the one-time link of a loopback host. */
export type OpenedSession = {
  /** `name=value` */
  readonly cookie: string;
  readonly key: string;
  /** Public key of the host, SPKI in base64. */
  readonly host: string;
};

/** Opens the one-time link as a browser does. Throws where it gives no session. */
export async function openSession(link: string): Promise<OpenedSession> {
  return sessionIn(await fetch(link, { redirect: "manual" }));
}

/** The session that the answer to an opened link gives: its cookie, and what its script keeps for the page. */
export async function sessionIn(answer: Response): Promise<OpenedSession> {
  const cookie = answer.headers.getSetCookie()[0]?.replace(/;.*/, "");
  const text = /setItem\("keyspec-session", ("(?:[^"\\]|\\.)*")\);/.exec(await answer.text())?.[1];
  if (cookie === undefined || text === undefined) throw new Error(`The link gave no session but ${answer.status}.`);
  return { cookie, ...sessionSchema.parse(JSON.parse(String(JSON.parse(text)))) };
}

/** The headers of a call that the page of a host makes itself. */
export function headersOfPage(
  origin: string,
  { cookie, key }: Pick<OpenedSession, "cookie" | "key">,
  type: string,
): Record<string, string> {
  return { cookie, [keyHeader]: key, origin, "sec-fetch-site": "same-origin", "content-type": type };
}
