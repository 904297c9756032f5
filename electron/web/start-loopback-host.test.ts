import { createPublicKey, randomBytes, verify } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { contentSecurityPolicy } from "#shared/api/csp.ts";
import type { JobEvent } from "#shared/api/events.ts";
import { challengePattern, keyHeader, proofPath } from "#shared/api/session.ts";
import { limits } from "#shared/limits.ts";
import { setLocale } from "#shared/text/localise.ts";
import { buildMilliseconds, ensureBuilt, workerUrl } from "../testing/built-program.ts";
import { headersOfPage, type OpenedSession, openSession, sessionIn } from "../testing/open-session.ts";
import { readEvents } from "../testing/read-events.ts";
import { type RawRequest, type RawResponse, sendRequest } from "../testing/send-request.ts";
import { type LoopbackHost, startLoopbackHost } from "./start-loopback-host.ts";

const page = `<!doctype html><html lang="en"><head><script nonce="__CSP_NONCE__" src="/app.js"></script></head><body nonce="__CSP_NONCE__"></body></html>`;
const script = `export const words = "${"certificate ".repeat(200)}";`;

/** The policy of what loads nothing, stands in no frame and sends no form. */
const nothing = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

let folder = "";
let host: LoopbackHost;
let port = 0;
let session: OpenedSession;
let cookie = "";
/** Languages that the host was told to speak. */
const spoken: unknown[] = [];

/** Headers that the browser sends with a call of KeySpec's own page. */
const ownPage = (): Record<string, string> => headersOfPage(host.origin, session, "application/json");
const send = (request: Omit<RawRequest, "port">): Promise<RawResponse> => sendRequest({ port, ...request });
const post = (headers: Record<string, string>, body = "{}", path = "/api/app.about"): Promise<RawResponse> =>
  send({ method: "POST", path, headers, body });
const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(ownPage()).filter(([key]) => key !== name));

function start(idleMilliseconds?: number, openingFile = false): Promise<LoopbackHost> {
  return startLoopbackHost({
    workerUrl,
    rendererFolder: join(folder, "renderer"),
    dataFolder: join(folder, "data"),
    outputFolder: join(folder, "output"),
    onReady: () => undefined,
    openingFile,
    speakIn: (setting) => spoken.push(setting),
    ...(idleMilliseconds !== undefined && { idleMilliseconds }),
  });
}

beforeAll(async () => {
  await ensureBuilt("hosts");
  folder = await mkdtemp(join(tmpdir(), "keyspec-web-"));
  await mkdir(join(folder, "renderer", "assets"), { recursive: true });
  await mkdir(join(folder, "renderer-other"));
  await writeFile(join(folder, "renderer", "index.html"), page);
  await writeFile(join(folder, "renderer", "app.js"), "export {};");
  await writeFile(join(folder, "renderer", "assets", "index-a1B2c3D_.js"), script);
  await writeFile(join(folder, "renderer", "assets", "a b.css"), "body{}");
  await writeFile(join(folder, "renderer-other", "secret.txt"), "secret");
  await writeFile(join(folder, "secret.txt"), "secret");
  await symlink(join(folder, "secret.txt"), join(folder, "renderer", "link.txt"));
  await symlink(join(folder, "renderer-other", "secret.txt"), join(folder, "renderer", "neighbour.txt"));
  host = await start();
  port = Number(new URL(host.origin).port);
  session = await openSession(host.link);
  cookie = session.cookie;
}, buildMilliseconds);

afterAll(async () => {
  await host.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the loopback host, used as meant", () => {
  it("answers a call of its own page", async () => {
    const answer = await post(ownPage());
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({
      ok: true,
      value: { host: "loopback", outputFolder: { path: join(folder, "output") } },
    });
  });

  it("gives the page a fresh nonce and the policy that names it", async () => {
    const answers = [
      await send({ path: "/", headers: { cookie } }),
      await send({ path: "/index.html", headers: { cookie } }),
    ];
    const nonces = answers.map(
      (answer) => /'nonce-([^']+)'/.exec(String(answer.headers["content-security-policy"]))?.[1],
    );
    for (const [index, answer] of answers.entries()) {
      expect(answer.headers["content-type"]).toContain("text/html");
      expect(answer.headers["content-security-policy"]).toBe(contentSecurityPolicy(nonces[index] ?? ""));
      expect(answer.text).not.toContain("__CSP_NONCE__");
      expect(answer.text.split(`nonce="${nonces[index]}"`)).toHaveLength(3);
    }
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it("serves files of the page with their type", async () => {
    const script = await send({ path: "/app.js", headers: { cookie } });
    expect([script.status, script.headers["content-type"]]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect((await send({ path: "/assets/a%20b.css", headers: { cookie } })).text).toBe("body{}");
  });

  it("compresses what a browser may keep forever, and nothing but files of the page", async () => {
    const headers = { cookie, "accept-encoding": "gzip, br" };
    const kept = await fetch(`${host.origin}/assets/index-a1B2c3D_.js`, { headers });
    expect(kept.headers.get("content-encoding")).toBe("gzip");
    expect(kept.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
    expect(kept.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await kept.text()).toBe(script);
    const plain = await send({ path: "/assets/index-a1B2c3D_.js", headers: { cookie } });
    expect([plain.headers["content-encoding"], plain.text]).toEqual([undefined, script]);
    for (const path of ["/", "/app.js", "/assets/a%20b.css", "/assets/index-00000000.js"]) {
      expect((await send({ path, headers: { cookie } })).headers["cache-control"], path).toBe("no-store");
    }
    const call = await post({ ...ownPage(), "accept-encoding": "gzip" });
    expect([call.status, call.headers["content-encoding"]]).toEqual([200, undefined]);
  });

  it("says in the page which language the host speaks", async () => {
    const load = async () => (await send({ path: "/", headers: { cookie } })).text;
    expect(await load()).toContain('<html lang="en">');
    setLocale("de");
    try {
      expect(await load()).toContain('<html lang="de">');
    } finally {
      setLocale("en");
    }
  });

  it("speaks a language that was chosen from the next load of its page on", async () => {
    expect((await post(ownPage(), '{"language":"fr"}', "/api/preferences.save")).status).toBe(200);
    await send({ path: "/app.js", headers: { cookie } });
    expect(spoken).toEqual([]);
    await send({ path: "/", headers: { cookie } });
    await send({ path: "/", headers: { cookie } });
    expect(spoken).toEqual(["fr"]);
  });

  it("sends progress to the page as it happens", async () => {
    const controller = new AbortController();
    const events = await fetch(`${host.origin}/events`, {
      headers: { cookie, [keyHeader]: session.key, "sec-fetch-site": "same-origin" },
      signal: controller.signal,
    });
    expect(events.headers.get("content-type")).toContain("text/event-stream");
    expect(events.headers.get("content-security-policy")).toBe(nothing.join("; "));
    if (events.body === null) throw new Error("There is no stream of events.");
    const messages: JobEvent[] = [];
    const done = Promise.withResolvers<void>();
    const reading = readEvents(events.body, (event) => {
      messages.push(event);
      if (event.done === 1) done.resolve();
    });
    const input = { jobId: "job-7", files: [{ from: "reference", reference: "unknown" }], password: null };
    await post(ownPage(), JSON.stringify(input), "/api/inspect.files");
    await Promise.race([done.promise, reading]);
    controller.abort();
    await expect(reading).rejects.toThrow(/abort/);
    expect(messages).toEqual([
      { jobId: "job-7", label: "(unknown file)", done: 0, total: 1 },
      { jobId: "job-7", label: "(unknown file)", done: 1, total: 1 },
    ]);
  });

  it("tells the browser not to guess, leak, frame, share or keep anything, in refusals too", async () => {
    const answers = [
      await post(ownPage()),
      await send({ path: "/", headers: { cookie } }),
      await send({ path: "/" }),
      await send({ path: "/none", headers: { cookie } }),
      await send({ path: "/", headers: { host: "evil.example" } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 401, 404, 403]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "x-frame-options": "DENY",
        "cache-control": "no-store",
      });
    }
  });
});

describe("attacks on the loopback host", () => {
  it("is reachable on 127.0.0.1 only", async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4")
      .map(({ address }) => address);
    const outcomes = [...others, "127.0.0.2"].map(
      (address) =>
        new Promise<string>((done) => {
          const socket = connect({ host: address, port, timeout: 2_000 }, () => done(`${address} connected`));
          socket.once("error", () => done("refused"));
          socket.once("timeout", () => done("refused"));
        }),
    );
    expect(new Set(await Promise.all(outcomes))).toEqual(new Set(["refused"]));
  });

  it.each([
    "evil.example",
    "evil.example:PORT",
    "localhost:PORT",
    "127.0.0.1",
    "127.0.0.1:1",
    "127.0.0.1:PORT.evil.example",
  ])("wrong Host %j (DNS rebinding) is refused", async (name) => {
    const headers = { ...ownPage(), host: name.replace("PORT", String(port)) };
    expect((await post(headers)).status).toBeGreaterThanOrEqual(400);
    expect((await send({ path: "/", headers })).status).toBeGreaterThanOrEqual(400);
    expect((await send({ path: new URL(host.link).pathname, headers })).headers["set-cookie"]).toBeUndefined();
  });

  it.each(["", "Host:\r\n", "Host: evil.example\r\nHost: 127.0.0.1:PORT\r\n"])(
    "no, an empty or a second Host (%j) is refused",
    async (lines) => {
      const text = await new Promise<string>((done, fail) => {
        const socket = connect({ host: "127.0.0.1", port }, () => {
          socket.write(
            `GET / HTTP/1.1\r\n${lines.replace("PORT", String(port))}Cookie: ${cookie}\r\nConnection: close\r\n\r\n`,
          );
        });
        let received = "";
        socket.on("data", (chunk) => {
          received += chunk.toString();
        });
        socket.once("close", () => done(received));
        socket.once("error", fail);
      });
      expect(text).toMatch(/^HTTP\/1\.1 (400|403) /);
    },
  );

  it.each([
    "http://evil.example",
    "null",
    "http://127.0.0.1:1",
    "http://localhost:PORT",
    "https://127.0.0.1:PORT",
    "http://127.0.0.1:PORT/",
  ])("foreign Origin %j is refused", async (origin) => {
    expect((await post({ ...ownPage(), origin: origin.replace("PORT", String(port)) })).status).toBe(403);
  });

  it("a POST without Origin is refused", async () => {
    expect((await post(without("origin"))).status).toBe(403);
  });

  it.each(["cross-site", "same-site", "none", ""])("Sec-Fetch-Site %j is refused", async (site) => {
    expect((await post({ ...ownPage(), "sec-fetch-site": site })).status).toBe(403);
    expect((await send({ path: "/events", headers: { cookie, "sec-fetch-site": site } })).status).toBe(403);
  });

  it("a missing Sec-Fetch-Site is refused", async () => {
    expect((await post(without("sec-fetch-site"))).status).toBe(403);
    expect((await send({ path: "/events", headers: { cookie } })).status).toBe(403);
  });

  it.each([undefined, "keyspec-PORT=", "keyspec-PORT=wrong", `keyspec-PORT=${"A".repeat(43)}`, "keyspec=x"])(
    "the cookie %j opens nothing",
    async (wrong) => {
      const headers = {
        ...without("cookie"),
        ...(wrong !== undefined && { cookie: wrong.replace("PORT", String(port)) }),
      };
      const answers = [
        await post(headers),
        await send({ path: "/", headers }),
        await send({ path: "/app.js", headers }),
        await send({ path: "/events", headers }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    },
  );

  it.each([
    ["/", 401, "You are not signed in to KeySpec here"],
    [`/open/${"A".repeat(43)}`, 403, "This is not KeySpec’s link"],
  ])(
    "says to a person who opens %s without a session what to do, in a page that runs nothing",
    async (path, status, title) => {
      const answer = await send({ path, headers: { accept: "text/html,application/xhtml+xml" } });
      expect(answer.status).toBe(status);
      expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(answer.headers["content-security-policy"]).toMatch(
        /^default-src 'none'; style-src 'nonce-[^']+'; base-uri 'none'/,
      );
      expect(answer.text).toContain(`<h1>${title}</h1>`);
      expect(answer.text).toContain("npm start");
      const plain = await send({ path });
      expect([plain.status, plain.headers["content-type"]]).toEqual([status, "text/plain; charset=UTF-8"]);
    },
  );

  it("the token of the link is not the cookie's value", () => {
    expect(cookie).not.toContain(new URL(host.link).pathname.replace("/open/", ""));
  });

  it("the link opens once: a replayed token is refused, and so is a guessed one, which does not use it up", async () => {
    const fresh = await start();
    try {
      const freshPort = Number(new URL(fresh.origin).port);
      const open = (path: string): Promise<RawResponse> => sendRequest({ port: freshPort, path });
      expect((await open(`/open/${"A".repeat(43)}`)).status).toBe(403);
      expect((await open("/open/")).status).toBe(401);
      const preview = await sendRequest({ port: freshPort, path: new URL(fresh.link).pathname, method: "HEAD" });
      expect([preview.status, preview.headers["set-cookie"]]).toEqual([204, undefined]);
      const first = await open(new URL(fresh.link).pathname);
      const [, nonce = ""] = /<script nonce="([^"]{24})">/.exec(first.text) ?? [];
      expect(first.headers["content-security-policy"]).toBe(
        nothing.toSpliced(1, 0, `script-src 'nonce-${nonce}'`).join("; "),
      );
      expect([first.status, first.headers.location]).toEqual([200, undefined]);
      expect(first.headers["set-cookie"]?.[0]).toMatch(/^keyspec-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
      const replayed = await open(new URL(fresh.link).pathname);
      expect([replayed.status, replayed.text]).toEqual([403, expect.stringContaining("used already")]);
      expect(replayed.headers["set-cookie"]).toBeUndefined();
    } finally {
      await fresh.close();
    }
  });

  it.each([
    "/../secret.txt",
    "/assets/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/assets/..\\..\\secret.txt",
    "/%252e%252e%252fsecret.txt",
    "/../renderer-other/secret.txt",
    "/..%2frenderer-other%2fsecret.txt",
    "//secret.txt",
    "/%2fetc%2fpasswd",
    "//etc/passwd",
    "/C:%5cWindows%5cwin.ini",
    "/app.js%00.html",
    "/%",
    "/link.txt",
    "/neighbour.txt",
    "/assets/..%2fapp.js",
    "/assets",
    "/assets/",
  ])("path traversal %j finds nothing", async (path) => {
    const answer = await send({ path, headers: { cookie } });
    expect([400, 404]).toContain(answer.status);
    expect(answer.text).not.toContain("secret\n");
    expect(answer.text).not.toBe("secret");
    expect(answer.text).not.toContain("root:");
  });

  it("a body above the limit is refused, announced or not", async () => {
    const large = "x".repeat(limits.requestBodyBytes + 1);
    const announced = await post({ ...ownPage(), "content-length": String(large.length) }, large).catch(
      (reason: unknown) => reason,
    );
    const chunked = await post({ ...ownPage(), "transfer-encoding": "chunked" }, large).catch(
      (reason: unknown) => reason,
    );
    for (const answer of [announced, chunked]) {
      // The host may also hang up on a caller that goes on sending; either way nothing of the body is used.
      if (answer instanceof Error) expect(answer.message).toMatch(/ECONNRESET|EPIPE|socket hang up/);
      else expect(answer).toMatchObject({ status: 413 });
    }
    expect((await post(ownPage())).status).toBe(200);
  });

  it.each(["GET", "HEAD"])("%s on a call is refused", async (method) => {
    const answer = await send({ method, path: "/api/app.about", headers: ownPage() });
    expect([answer.status, answer.headers.allow]).toEqual([405, "POST"]);
  });

  it.each(["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("%s is refused", async (method) => {
    for (const path of ["/", "/api/app.about"])
      expect((await send({ method, path, headers: ownPage() })).status).toBe(405);
  });

  it("a form of another kind is refused, which a foreign page could send without asking", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      expect((await post({ ...ownPage(), "content-type": type })).status).toBe(415);
    }
  });

  it.each(["", "{", '{"$bytes":"%%%"}', `${"[".repeat(200_000)}`, "[".repeat(50_000) + "]".repeat(50_000)])(
    "a body that is no wire JSON gets an error as data (case %#)",
    async (body) => {
      const answer = await post(ownPage(), body);
      expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: "API_INVALID_INPUT" } });
    },
  );

  it.each(["nothing", "__proto__", "constructor", "toString"])("the path %j is no call", async (path) => {
    const answer = await post(ownPage(), "{}", `/api/${path}`);
    expect(JSON.parse(answer.text)).toMatchObject({ ok: false, error: { code: "API_UNKNOWN_PATH" } });
  });
});

describe("another user or process on this computer", () => {
  it("gets nothing with the cookie alone, which browsers send to every port of 127.0.0.1", async () => {
    const headers = without(keyHeader);
    const wrong = { ...headers, [keyHeader]: "A".repeat(43) };
    for (const stolen of [headers, wrong]) {
      expect((await post(stolen)).status).toBe(401);
      expect((await send({ path: "/events", headers: stolen })).status).toBe(401);
    }
  });

  it("does not find the key in any file of the page", async () => {
    for (const path of ["/", "/app.js"])
      expect((await send({ path, headers: { cookie } })).text).not.toContain(session.key);
  });

  it("cannot play the host that it takes the port of: only this host signs the page's challenge", async () => {
    const challenge = randomBytes(32).toString("base64url");
    expect(challenge).toMatch(challengePattern);
    const answer = await send({ path: `${proofPath}${challenge}`, headers: ownPage() });
    const key = createPublicKey({ key: Buffer.from(session.host, "base64"), type: "spki", format: "der" });
    const holds = (signed: string): boolean =>
      verify("sha256", Buffer.from(signed), { key, dsaEncoding: "ieee-p1363" }, Buffer.from(answer.text, "base64"));
    expect([answer.status, holds(challenge), holds(randomBytes(32).toString("base64url"))]).toEqual([200, true, false]);
    expect((await send({ path: `${proofPath}short`, headers: ownPage() })).status).toBe(400);
    expect((await send({ path: `${proofPath}${challenge}`, headers: { cookie } })).status).toBe(403);
    expect((await send({ path: `${proofPath}${challenge}` })).status).toBe(401);
  });

  it("finds no token in the arguments of the browser, but a file that only its owner can read, and that is gone after use", async () => {
    const fresh = await start(undefined, true);
    try {
      const file = String(fresh.openingFile);
      expect(file).toMatch(/keyspec-open-[0-9a-f]{16}\.html$/);
      const token = new URL(fresh.link).pathname.replace("/open/", "");
      expect(file).not.toContain(token);
      if (process.platform !== "win32") expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await readFile(file, "utf8")).toContain(`method="post" action="${fresh.origin}/open"`);
      const opened = await fetch(`${fresh.origin}/open`, { method: "POST", body: new URLSearchParams({ token }) });
      expect((await sessionIn(opened)).key).toMatch(/^[\w-]{43}$/);
      await vi.waitFor(() => expect(stat(file)).rejects.toThrow("ENOENT"));
      expect((await fetch(fresh.link)).status).toBe(403);
    } finally {
      await fresh.close();
    }
  });

  it("leaves no file of an unused link behind when the host ends", async () => {
    const fresh = await start(undefined, true);
    await fresh.close();
    await expect(stat(String(fresh.openingFile))).rejects.toThrow("ENOENT");
  });

  it("cannot keep the host alive without the key", async () => {
    const idle = await start(400);
    const own = await openSession(idle.link);
    let over = false;
    void idle.closed.then(() => {
      over = true;
    });
    const tries = Promise.all(
      [{}, { cookie: own.cookie }].map(async (headers) => {
        while (!over)
          await fetch(`${idle.origin}/events`, { headers }).then(
            (answer) => answer.text(),
            () => "",
          );
      }),
    );
    await expect(idle.closed).resolves.toBeUndefined();
    await tries;
  });

  it.each([
    ["400", "GET / HTTP/1.1\r\nHost: a\r\nX y\r\n\r\n"],
    [
      "417",
      "POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nExpect: everything\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    ],
    ["431", `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ${"y".repeat(20_000)}\r\n\r\n`],
  ])("gets no content in a refusal of the parser itself: %s", async (status, request) => {
    const text = await new Promise<string>((done, fail) => {
      const socket = connect({ host: "127.0.0.1", port }, () => socket.write(request));
      let received = "";
      socket.on("data", (chunk) => {
        received += chunk.toString();
      });
      socket.once("close", () => done(received));
      socket.once("error", fail);
    });
    const [head = "", body] = text.split("\r\n\r\n");
    expect([head.split(" ")[1], body?.replace(/^0$/, "")]).toEqual([status, ""]);
    expect(head).not.toMatch(/content-type/i);
  });
});

describe("the end of the loopback host", () => {
  it("is told to every page", async () => {
    const host = await start();
    const own = await openSession(host.link);
    const headers = { cookie: own.cookie, [keyHeader]: own.key, "sec-fetch-site": "same-origin" };
    const streams = await Promise.all([1, 2].map(() => fetch(`${host.origin}/events`, { headers })));
    const texts = Promise.all(streams.map((stream) => stream.text()));
    await host.close();
    for (const text of await texts) expect(text).toMatch(/event: end\n\n$/);
  });

  it("comes by itself when nobody uses it", async () => {
    const idle = await start(150);
    await expect(idle.closed).resolves.toBeUndefined();
    await expect(fetch(idle.origin)).rejects.toThrow();
  });

  it("waits while a page is open", async () => {
    const idle = await start(300);
    const own = await openSession(idle.link);
    const controller = new AbortController();
    const headers = { cookie: own.cookie, [keyHeader]: own.key, "sec-fetch-site": "same-origin" };
    const events = await fetch(`${idle.origin}/events`, { headers, signal: controller.signal });
    expect(events.status).toBe(200);
    const early = await Promise.race([
      idle.closed.then(() => "ended"),
      new Promise((done) => setTimeout(done, 900, "waits")),
    ]);
    expect(early).toBe("waits");
    controller.abort();
    await expect(idle.closed).resolves.toBeUndefined();
  });

  it("comes when it is told, also twice", async () => {
    const host = await start();
    await Promise.all([host.close(), host.close(), host.closed]);
    await expect(fetch(host.origin)).rejects.toThrow();
  });
});
