import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { contentSecurityPolicy } from "#shared/api/csp.ts";
import { fillPage } from "#shared/api/fill-page.ts";
import { toBase64 } from "#shared/api/wire.ts";
import { language } from "#shared/text/localise.ts";
import { isOwnUrl } from "./origin.ts";
import { pagePath } from "./page-path.ts";

/** Answers the requests of our own scheme. */
export type PageSource = (request: Pick<Request, "url" | "method">) => Promise<Response>;

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/**
 * The built page from disk (or out of app.asar). Every answer carries the content security policy; the page itself
 * carries a nonce that is fresh for each load, and says the language that this process speaks.
 *
 * @param root folder of the built renderer
 */
export function folderPageSource(root: string): PageSource {
  return async ({ url, method }) => {
    if (method !== "GET") return refuse(405);
    if (!isOwnUrl(url)) return refuse(403);
    const file = pagePath(root, new URL(url).pathname);
    if (file === null) return refuse(403);
    const contentType = contentTypes[extname(file)];
    if (contentType === undefined) return refuse(404);
    const content = await readFile(file).catch(() => null);
    return content === null ? refuse(404) : answer(content, contentType);
  };
}

function answer(content: Buffer<ArrayBuffer>, contentType: string): Response {
  const nonce = freshNonce();
  const isPage = contentType.startsWith("text/html");
  const body = isPage ? fillPage(content.toString("utf8"), nonce, language()) : content;
  return new Response(body, {
    status: 200,
    headers: { ...securityHeaders(nonce), "Content-Type": contentType, ...(isPage && { "Cache-Control": "no-store" }) },
  });
}

function refuse(status: 403 | 404 | 405): Response {
  return new Response(null, { status, headers: securityHeaders(freshNonce()) });
}

/** 128 random bits, base64. */
export function freshNonce(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * @param nonce base64, for this load only
 * @see https://www.electronjs.org/docs/latest/tutorial/security#7-define-a-content-security-policy
 */
function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": contentSecurityPolicy(nonce),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}
