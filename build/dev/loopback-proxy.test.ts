import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loopbackProxy } from "./loopback-proxy.ts";
import { type LoopbackSession, openLoopbackSession } from "./loopback-session.ts";

type Answer = { readonly status: number; readonly body: string };

const servers: Server[] = [];
const seen: {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage["headers"];
  body: string;
}[] = [];
let authority = "";
let session: LoopbackSession | null = null;

async function listen(handler: (request: IncomingMessage, answer: ServerResponse) => void): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  return `127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

/** A host that writes down what reaches it, and streams one event before it ends. */
function host(incoming: IncomingMessage, answer: ServerResponse): void {
  if (incoming.url === "/open/token") {
    answer
      .writeHead(200, { "set-cookie": "keyspec-1=secret; HttpOnly; SameSite=Strict; Path=/" })
      .end(
        `<script>sessionStorage.setItem("keyspec-session", "{\\"key\\":\\"k\\",\\"host\\":\\"h\\"}"); location.replace("/");</script>`,
      );
    return;
  }
  let body = "";
  incoming.on("data", (chunk: Buffer) => {
    body += chunk.toString();
  });
  incoming.on("end", () => {
    seen.push({ method: incoming.method, url: incoming.url, headers: incoming.headers, body });
    answer.writeHead(200, { "content-type": "application/json" }).end('{"ok":true}');
  });
}

/** A request as a browser sends it; `fetch` would not let a test set these headers. */
function send(path: string, method: string, headers: Readonly<Record<string, string>>, body = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(`http://${authority}${path}`, { method, headers }, (answer) => {
      let text = "";
      answer.on("data", (chunk: Buffer) => {
        text += chunk.toString();
      });
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: text }));
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

const own = () => ({ "sec-fetch-site": "same-origin", origin: `http://${authority}` });

beforeEach(async () => {
  seen.length = 0;
  const target = await listen(host);
  session = await openLoopbackSession(`http://${target}/open/token`);
  const proxy = loopbackProxy(
    () => authority,
    () => session,
  );
  authority = await listen((incoming, answer) => proxy(incoming, answer, () => answer.writeHead(299).end("the page")));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

describe("the session with the loopback host", () => {
  it("is what its one-time link gives", () => {
    expect(session).toEqual({
      origin: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      cookie: "keyspec-1=secret",
      page: { key: "k", host: "h" },
    });
  });

  it("is refused where the link gives none", async () => {
    await expect(openLoopbackSession(`${session?.origin}/open/used`)).rejects.toThrow("no session");
  });
});

describe("calls through the development server", () => {
  it("reach the host as if its own page had made them", async () => {
    const answer = await send("/api/app.about", "POST", { ...own(), cookie: "other=1" }, '{"a":1}');
    expect(answer).toEqual({ status: 200, body: '{"ok":true}' });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ method: "POST", url: "/api/app.about", body: '{"a":1}' });
    expect(seen[0]?.headers).toMatchObject({
      host: session?.origin.slice("http://".length),
      origin: session?.origin,
      cookie: "keyspec-1=secret",
      "x-keyspec-key": "k",
      "sec-fetch-site": "same-origin",
    });
  });

  it("carry the events too", async () => {
    expect((await send("/events", "GET", { "sec-fetch-site": "same-origin" })).status).toBe(200);
    expect(seen[0]?.url).toBe("/events");
  });

  it("leave everything else to the page", async () => {
    expect((await send("/src/main.tsx", "GET", {})).body).toBe("the page");
    expect((await send("/eventsource", "GET", {})).body).toBe("the page");
    expect(seen).toHaveLength(0);
  });

  it.each<[string, () => Record<string, string>]>([
    ["another site's page", () => ({ ...own(), origin: "https://example.com", "sec-fetch-site": "cross-site" })],
    ["a page on another port", () => ({ ...own(), origin: "http://127.0.0.1:1", "sec-fetch-site": "same-site" })],
    ["a foreign Origin", () => ({ ...own(), origin: "https://example.com" })],
    ["no Origin", () => ({ "sec-fetch-site": "same-origin" })],
    ["no Sec-Fetch-Site", () => ({ origin: `http://${authority}` })],
    ["another name for this computer", () => ({ ...own(), host: "rebound.example" })],
  ])("are refused from %s, and the cookie stays here", async (_title, headers) => {
    expect((await send("/api/app.about", "POST", headers(), "{}")).status).toBe(403);
    expect(seen).toHaveLength(0);
  });

  it("say that the host is being restarted", async () => {
    session = null;
    expect((await send("/api/app.about", "POST", own(), "{}")).status).toBe(503);
  });

  it("say that the host does not answer", async () => {
    session = { origin: "http://127.0.0.1:1", cookie: "a=b", page: { key: "k", host: "h" } };
    expect((await send("/api/app.about", "POST", own(), "{}")).status).toBe(502);
  });
});
