import { expect, it } from "vitest";
import { contentSecurityPolicy } from "./csp.ts";

it("the page may load its own files and nothing else, may not be framed, and sends no form", () => {
  const directives = contentSecurityPolicy("bm9uY2U=").split("; ");
  expect(directives).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'nonce-bm9uY2U='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});
