import { randomBytes } from "node:crypto";
import type { Context } from "hono";
import { setCookie } from "hono/cookie";
import { keepSession } from "#shared/api/session.ts";
import { language } from "#shared/text/localise.ts";
import { refusals } from "./refusals.ts";
import { refuse } from "./refuse.ts";
import type { Session } from "./session.ts";
import { startTexts } from "./start-texts.ts";
import type { OneTimeToken, Redeemed } from "./token.ts";

export type OpeningOptions = {
  readonly link: OneTimeToken;
  readonly session: Session;
  readonly cookieName: string;
};

const reasons = { used: "linkUsed", expired: "linkExpired", unknown: "linkUnknown" } as const satisfies Readonly<
  Record<Exclude<Redeemed, "opened">, keyof typeof refusals>
>;

/**
 * Gives the session for the one-time token: the cookie, and a page that puts the key where only pages of this very origin can read it and
 * goes on to `/`. No redirect: a browser that comes from a file sends no strict cookie along with one.
 */
export async function serveOpening(
  context: Context,
  token: string,
  { link, session, cookieName }: OpeningOptions,
): Promise<Response> {
  const redeemed = link.redeem(token);
  if (redeemed !== "opened") return refuse(context, 403, refusals[reasons[redeemed]]);
  setCookie(context, cookieName, session.cookie.value, { httpOnly: true, sameSite: "Strict", path: "/" });
  const nonce = randomBytes(16).toString("base64");
  const kept = keepSession({ key: session.key.value, host: session.publicKey });
  const script = `${kept} location.replace("/");`;
  return context.body(
    `<!doctype html><html lang="${language()}"><head><meta charset="utf-8"><title>KeySpec</title><script nonce="${nonce}">${script}</script></head><body><noscript>${startTexts.needsJavaScript}</noscript></body></html>`,
    200,
    {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
  );
}
