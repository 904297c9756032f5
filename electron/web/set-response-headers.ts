import type { MiddlewareHandler } from "hono";

/** Headers of every answer, refusals included. Keys and certificates are never cached. */
const responseHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
  "cache-control": "no-store",
} as const;

/** Sets the headers after everything else has answered, so that no answer can change them. */
export const setResponseHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(responseHeaders)) context.header(name, value);
};
