import { randomBytes } from "node:crypto";
import type { Context } from "hono";
import { html, raw } from "hono/html";
import { language } from "#shared/text/localise.ts";
import type { Refusal } from "./refusals.ts";

const styles = `
  :root { color-scheme: light dark; }
  body { max-width: 38rem; margin: 12vh auto; padding: 0 1.25rem; font: 1rem/1.55 "Segoe UI", system-ui, sans-serif; }
  h1 { font-size: 1.5rem; line-height: 1.3; }
  p { overflow-wrap: anywhere; }
`;

/** Answers with why not and what to do: a person who opened an address gets a page, a program plain text. It loads and runs nothing. */
export async function refuse(
  context: Context,
  status: 401 | 403 | 404,
  { title, what, next }: Refusal,
): Promise<Response> {
  if (context.req.header("accept")?.includes("text/html") !== true) {
    return context.text(`${what} ${next}\n`, status);
  }
  const nonce = randomBytes(16).toString("base64");
  const page = await html`<!doctype html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – KeySpec</title>
<style nonce="${nonce}">${raw(styles)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${what}</p>
<p>${next}</p>
</main>
</body>
</html>
`;
  return context.body(page, status, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  });
}
