import type { MiddlewareHandler } from "hono";
import { getCookie } from "hono/cookie";
import { keyHeader } from "#shared/api/session.ts";
import { refusals } from "./refusals.ts";
import { refuse } from "./refuse.ts";
import type { Token } from "./token.ts";

/**
 * Lets a request through only when it was sent to this very host. A page of another site that had its DNS name pointed at 127.0.0.1
 * sends its own name as Host (DNS rebinding).
 * https://github.com/nccgroup/singularity/wiki/Preventing-DNS-Rebinding-Attacks
 */
export function guardHost(authority: () => string): MiddlewareHandler {
  return async (context, next) =>
    context.req.header("host") === authority() ? next() : refuse(context, 403, refusals.otherAddress);
}

/** Lets through only GET, HEAD and POST. */
export const guardMethod: MiddlewareHandler = async (context, next) =>
  ["GET", "HEAD", "POST"].includes(context.req.method)
    ? next()
    : context.text("Method not allowed\n", 405, { allow: "GET, HEAD, POST" });

/**
 * Lets a call through only when KeySpec's own page made it: the browser says so in `Sec-Fetch-Site`, which scripts cannot set, and a
 * POST carries the page's own `Origin`. https://www.w3.org/TR/fetch-metadata/
 */
export function guardOrigin(authority: () => string): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.header("sec-fetch-site") !== "same-origin") return refuse(context, 403, refusals.otherPage);
    if (context.req.method === "POST" && context.req.header("origin") !== `http://${authority()}`) {
      return refuse(context, 403, refusals.otherPage);
    }
    return next();
  };
}

/** Lets through only the browser that opened the one-time link and got the cookie for it. */
export function guardSession(cookieName: () => string, cookie: Token): MiddlewareHandler {
  return async (context, next) =>
    cookie.matches(getCookie(context, cookieName())) ? next() : refuse(context, 401, refusals.signedOut);
}

/** Lets through only a page that has the session's key. The cookie is no secret: a browser sends it to every port of 127.0.0.1. */
export function guardKey(key: Token): MiddlewareHandler {
  return async (context, next) =>
    key.matches(context.req.header(keyHeader)) ? next() : refuse(context, 401, refusals.signedOut);
}
