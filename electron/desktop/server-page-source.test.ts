import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serverPageSource } from "./server-page-source.ts";

let server: Server;
let origin = "";

beforeAll(async () => {
  server = createServer((request, answer) => {
    const isPage = request.url === "/";
    answer.writeHead(isPage || request.url === "/src/main.tsx?t=1" ? 200 : 404, {
      "content-type": isPage ? "text/html" : "text/javascript",
    });
    answer.end(isPage ? '<script nonce="__CSP_NONCE__"></script>' : "'__CSP_NONCE__'");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
});
afterAll(() => new Promise((done) => server.close(done)));

describe("the page in development", () => {
  it("comes from the server, with a nonce and a policy that allows the server's web socket and nothing else", async () => {
    const answer = await serverPageSource(origin)({ url: "app://keyspec/index.html", method: "GET" });
    const nonce = /nonce="([^"]+)"/.exec(await answer.text())?.[1];
    const policy = answer.headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}';`);
    expect(policy).toContain(`connect-src 'self' ${origin.replace("http", "ws")};`);
    expect(policy).toContain("default-src 'none'");
  });

  it("has its scripts unchanged, with their query", async () => {
    const answer = await serverPageSource(origin)({ url: "app://keyspec/src/main.tsx?t=1", method: "GET" });
    expect([answer.status, await answer.text()]).toEqual([200, "'__CSP_NONCE__'"]);
  });

  it("is only for our own page", async () => {
    expect((await serverPageSource(origin)({ url: "app://other/", method: "GET" })).status).toBe(403);
    expect((await serverPageSource(origin)({ url: "app://keyspec/", method: "POST" })).status).toBe(403);
  });
});
