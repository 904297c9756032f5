import { contentSecurityPolicy } from "#shared/api/csp.ts";
import { fillPage } from "#shared/api/fill-page.ts";
import { language } from "#shared/text/localise.ts";
import { isOwnUrl } from "./origin.ts";
import { freshNonce, type PageSource } from "./page-source.ts";

/**
 * The page from Vite's development server, still under our own scheme and with our policy, which opens two doors for
 * hot reload: the server's web socket, and the inline script that the React plugin puts into the page (by its nonce).
 * In no release: only `dev.ts` uses it, and that is built by `npm run dev` alone.
 *
 * @param server origin of the development server
 */
export function serverPageSource(server: string): PageSource {
  return async ({ url, method }) => {
    if (method !== "GET" || !isOwnUrl(url)) return new Response(null, { status: 403 });
    const { pathname, search } = new URL(url);
    const answer = await fetch(new URL(`${pathname === "/index.html" ? "/" : pathname}${search}`, server));
    const contentType = answer.headers.get("content-type") ?? "application/octet-stream";
    const nonce = freshNonce();
    const headers = { "Content-Type": contentType, "Content-Security-Policy": developmentPolicy(nonce, server) };
    const body = contentType.startsWith("text/html")
      ? fillPage(await answer.text(), nonce, language())
      : await answer.arrayBuffer();
    return new Response(body, { status: answer.status, headers });
  };
}

function developmentPolicy(nonce: string, server: string): string {
  return contentSecurityPolicy(nonce)
    .replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`)
    .replace("connect-src 'self'", `connect-src 'self' ${server.replace(/^http:/, "ws:")}`);
}
