import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "#shared/api/csp.ts";
import { setLocale } from "#shared/text/localise.ts";
import { folderPageSource } from "./page-source.ts";

let folder = "";
const get = (url: string, method = "GET") => folderPageSource(join(folder, "renderer"))({ url, method });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-page-"));
  await mkdir(join(folder, "renderer", "assets"), { recursive: true });
  await writeFile(join(folder, "secret.js"), "secret");
  await writeFile(
    join(folder, "renderer", "index.html"),
    '<html lang="en"><meta nonce="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style>',
  );
  await writeFile(join(folder, "renderer", "assets", "main.js"), "export const nonce = '__CSP_NONCE__';");
  await writeFile(join(folder, "renderer", "notes.txt"), "not part of the page");
});
afterEach(() => setLocale("en"));
afterAll(() => rm(folder, { recursive: true }));

describe("the page on our own scheme", () => {
  it("carries the content security policy with the nonce that stands in the page", async () => {
    const answer = await get("app://keyspec/index.html");
    const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1] ?? "";
    expect(Buffer.from(nonce, "base64")).toHaveLength(16);
    expect(answer.headers.get("Content-Security-Policy")).toBe(contentSecurityPolicy(nonce));
    expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });

  it("says which language the host speaks", async () => {
    setLocale("en-XA");
    expect(await (await get("app://keyspec/index.html")).text()).toContain('<html lang="en-XA">');
  });

  it("leaves no place of the nonce open", async () => {
    expect(await (await get("app://keyspec/index.html")).text()).not.toContain("__CSP_NONCE__");
  });

  it("has a fresh nonce for every load", async () => {
    const policies = await Promise.all(
      [1, 2, 3].map(async () => (await get("app://keyspec/index.html")).headers.get("Content-Security-Policy")),
    );
    expect(new Set(policies).size).toBe(3);
  });

  it("serves its scripts as they are, with the policy for workers and without sniffing", async () => {
    const answer = await get("app://keyspec/assets/main.js?v=1");
    expect(await answer.text()).toBe("export const nonce = '__CSP_NONCE__';");
    expect(answer.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(answer.headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(answer.headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(answer.headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });

  it.each([
    ["a file outside", "app://keyspec/..%2fsecret.js", "GET", 403],
    ["another host", "app://other/index.html", "GET", 403],
    ["a missing file", "app://keyspec/missing.js", "GET", 404],
    ["a folder", "app://keyspec/assets", "GET", 404],
    ["a kind of file that no page has", "app://keyspec/notes.txt", "GET", 404],
    ["a POST", "app://keyspec/index.html", "POST", 405],
  ])("refuses %s, with the policy all the same", async (_title, url, method, status) => {
    const answer = await get(url, method);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe("");
    expect(answer.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });
});
