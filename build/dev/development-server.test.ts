import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DevelopmentServer, startDevelopmentServer } from "./development-server.ts";

let folder = "";
let host: Server;
let server: DevelopmentServer;

/** Text that the development server answers with. */
async function get(path: string): Promise<string> {
  return await (await fetch(new URL(path, server.origin))).text();
}

/** The next message of a kind that the server sends to open pages, as Vite's own client listens for it. */
async function nextMessage(kind: string, cause: () => unknown): Promise<unknown> {
  const token = /wsToken = "([^"]+)"/.exec(await get("/@vite/client"))?.[1] ?? "";
  const socket = new WebSocket(`${server.origin.replace("http", "ws")}/?token=${token}`, "vite-hmr");
  try {
    return await new Promise((resolve, reject) => {
      socket.addEventListener("error", () => reject(new Error("The server took no web socket.")));
      socket.addEventListener("message", ({ data }) => {
        const message = JSON.parse(String(data)) as { readonly type: string };
        if (message.type === "connected") cause();
        if (message.type === kind) resolve(message);
      });
    });
  } finally {
    socket.close();
  }
}

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "keyspec-dev-")));
  await mkdir(join(folder, "renderer"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "vite.config.ts"), 'export default { root: import.meta.dirname + "/renderer" };');
  await writeFile(join(folder, "renderer", "index.html"), '<script type="module" src="/main.ts"></script>');
  await writeFile(
    join(folder, "renderer", "main.ts"),
    'export const greeting: string = "before";\nimport.meta.hot?.accept();',
  );
  host = createServer((request, answer) => answer.end(`${request.method} ${request.url} ${request.headers.cookie}`));
  await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
  const address = host.address();
  const origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  server = await startDevelopmentServer(folder, () => ({
    origin,
    cookie: "keyspec-1=secret",
    page: { key: "secret-key", host: "public-key" },
  }));
});
afterAll(async () => {
  await server.close();
  await new Promise((done) => host.close(done));
  await rm(folder, { recursive: true });
});

describe("the development server", () => {
  it("listens on this computer only", () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("serves the page from its sources", async () => {
    const page = await get("/");
    expect(page).toContain("/@vite/client");
    expect(page).toContain("public-key");
    expect(page).not.toContain("secret-key");
    expect(await get("/main.ts")).toContain('"before"');
  });

  it("tells open pages about a change, and serves the changed source", async () => {
    await get("/main.ts");
    const file = join(folder, "renderer", "main.ts");
    const message = await nextMessage("update", () =>
      writeFile(file, 'export const greeting: string = "after";\nimport.meta.hot?.accept();'),
    );
    expect(message).toMatchObject({ updates: [{ path: "/main.ts" }] });
    expect(await get("/main.ts")).toContain('"after"');
  });

  it("makes open pages load again after the host was started again", async () => {
    expect(await nextMessage("full-reload", server.reload)).toMatchObject({ type: "full-reload" });
  });

  it("passes calls of its page on to the host, and refuses those of others", async () => {
    const own = { "sec-fetch-site": "same-origin" };
    expect(await (await fetch(`${server.origin}/events`, { headers: own })).text()).toBe(
      "GET /events keyspec-1=secret",
    );
    expect((await fetch(`${server.origin}/events`)).status).toBe(403);
    expect((await fetch(`${server.origin}/events`, { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
  });
});
