import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Context } from "hono";
import { contentSecurityPolicy } from "#shared/api/csp.ts";
import { fillPage } from "#shared/api/fill-page.ts";
import { language } from "#shared/text/localise.ts";
import { findStaticFile } from "./find-static-file.ts";
import { refusals } from "./refusals.ts";
import { refuse } from "./refuse.ts";

const nonceBytes = 16;

/** Content types of what the build puts out; anything else is a download. */
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

export type PageOptions = {
  /** Folder of the built page. */
  readonly folder: string;
  /** Called before the page itself is filled in. */
  readonly onLoad: () => void;
};

/** Answers with a file of the built page; HTML is filled in (`fillPage`): it gets a fresh nonce in place of the placeholder and the policy that names it. */
export async function servePage(context: Context, { folder, onLoad }: PageOptions): Promise<Response> {
  const { pathname } = new URL(context.req.url);
  const file = await findStaticFile(folder, pathname === "/" ? "/index.html" : pathname);
  if (file === null) return refuse(context, 404, refusals.notFound);
  const extension = extname(file).toLowerCase();
  const contentType = contentTypes[extension] ?? "application/octet-stream";
  const data = await readFile(file);
  if (extension !== ".html") return context.body(new Uint8Array(data), 200, { "content-type": contentType });
  onLoad();
  const nonce = randomBytes(nonceBytes).toString("base64");
  return context.body(fillPage(data.toString("utf8"), nonce, language()), 200, {
    "content-type": contentType,
    "content-security-policy": contentSecurityPolicy(nonce),
  });
}
