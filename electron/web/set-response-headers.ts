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

/** Of every answer that has no policy of its own: what is no page loads nothing and stands in no frame. */
const policyOfData = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Vite puts a hash of the content into the names of these files: another content is another address. */
const hashedAsset = /^\/assets\/[\w-]+-[\w-]{8}\.(?:js|css|svg|png|woff2)$/;
const forever = "private, max-age=31536000, immutable";

/**
 * Sets the headers after everything else has answered, so that no answer can change them. Only the parts of the page that never
 * change may be kept.
 */
export const setResponseHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(responseHeaders)) context.header(name, value);
  if (!context.res.headers.has("content-security-policy")) context.header("content-security-policy", policyOfData);
  if (context.res.status === 200 && hashedAsset.test(context.req.path)) context.header("cache-control", forever);
};
