import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSocketServer, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { createNodeHttp } from "./node-http.ts";

const patient = createNodeHttp({ milliseconds: limits.fetchMilliseconds, environment: {} });
const hasty = createNodeHttp({ milliseconds: 200, environment: {} });

const servers: { close: () => unknown }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

function portOf(server: Pick<Server, "address">): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The server has no port.");
  return address.port;
}

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push({ close: () => server.closeAllConnections() ?? server.close() });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${portOf(server)}/issuing.crl`;
}

/** A server that says what it likes, over a bare socket. */
async function serveBytes(say: (socket: Socket) => void): Promise<string> {
  const server = createSocketServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => say(socket));
    servers.push({ close: () => socket.destroy() });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${portOf(server)}/issuing.crl`;
}

async function codeOf(url: string, http = patient, signal = new AbortController().signal): Promise<string> {
  try {
    await http.fetch({ url }, signal);
    return "fetched";
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : String(thrown);
  }
}

describe("fetching over HTTP", () => {
  it("gives the bytes, and sends a question with its type", async () => {
    const url = await serve((request, response) => {
      const pieces: Buffer[] = [];
      request.on("data", (piece: Buffer) => pieces.push(piece));
      request.on("end", () =>
        response.end(`${request.method} ${request.headers["content-type"]} ${Buffer.concat(pieces).toString()}`),
      );
    });
    const body = new TextEncoder().encode("question");
    const answer = await patient.fetch(
      { url, body, contentType: "application/ocsp-request" },
      new AbortController().signal,
    );
    expect(new TextDecoder().decode(answer)).toBe("POST application/ocsp-request question");
  });

  it("follows no redirect, to nowhere", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(302, { location: "http://127.0.0.1:1/secret" }).end();
    });
    expect(await codeOf(url)).toBe("NETWORK_REDIRECT");
  });

  it("tells a status from a server that is not there", async () => {
    expect(await codeOf(await serve((_request, response) => response.writeHead(404).end()))).toBe("NETWORK_STATUS");
    expect(await codeOf("http://127.0.0.1:1/x.crl")).toBe("NETWORK_UNREACHABLE");
  });

  it("takes no more than the limit, whether its length is said or not", async () => {
    const said = await serve((_request, response) => {
      response.writeHead(200, { "content-length": String(limits.fetchedBytes + 1) });
      response.write("x");
    });
    expect(await codeOf(said)).toBe("NETWORK_TOO_LARGE");
    const unsaid = await serve((_request, response) => {
      const piece = Buffer.alloc(1024 * 1024);
      const more = (): void => {
        if (!response.destroyed && response.write(piece)) setImmediate(more);
      };
      response.on("drain", more);
      more();
    });
    expect(await codeOf(unsaid)).toBe("NETWORK_TOO_LARGE");
  });

  it("ends with the call that it belongs to, however slow the server is", async () => {
    const stop = new AbortController();
    const url = await serve((_request, response) => {
      response.write("a");
      stop.abort();
    });
    expect(await codeOf(url, patient, stop.signal)).toBe("CANCELLED");
  });

  it("gives up on a server that says nothing, and on one that goes on for ever", async () => {
    expect(await codeOf(await serveBytes(() => undefined), hasty)).toBe("NETWORK_TIMEOUT");
    const dripping = await serve((_request, response) => {
      response.write("a");
      const drop = setInterval(() => response.write("a"), 20);
      response.on("close", () => clearInterval(drop));
    });
    expect(await codeOf(dripping, hasty)).toBe("NETWORK_TIMEOUT");
  });

  it("takes no half answer of a connection that is cut", async () => {
    const counted = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf";
    expect(await codeOf(await serveBytes((socket) => socket.end(counted)))).toBe("NETWORK_UNREACHABLE");
    const chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n";
    expect(await codeOf(await serveBytes((socket) => socket.end(chunked)))).toBe("NETWORK_UNREACHABLE");
    expect(await codeOf(await serveBytes((socket) => socket.resetAndDestroy()))).toBe("NETWORK_UNREACHABLE");
  });

  it("says that a server speaks no HTTP, and that an address is none", async () => {
    expect(await codeOf(await serveBytes((socket) => socket.end("no HTTP at all\r\n\r\n")))).toBe(
      "NETWORK_UNREACHABLE",
    );
    expect(await codeOf("http://[::1/ca.crl")).toBe("NETWORK_UNREACHABLE");
  });

  it("asks through the proxy of HTTP_PROXY, but not what NO_PROXY names", async () => {
    const asked: string[] = [];
    const proxy = await serve((request, response) => {
      asked.push(String(request.url));
      if (request.url?.includes("intranet") === true) response.writeHead(407, { "proxy-authenticate": "Negotiate" });
      response.end("through the proxy");
    });
    const url = await serve((_request, response) => response.end("directly"));
    const through = createNodeHttp({
      milliseconds: limits.fetchMilliseconds,
      environment: { HTTP_PROXY: new URL(proxy).origin, NO_PROXY: "127.0.0.1" },
    });
    const { signal } = new AbortController();
    const outside = await through.fetch({ url: "http://pki.contoso.com/ca.crl" }, signal);
    expect(new TextDecoder().decode(outside)).toBe("through the proxy");
    expect(new TextDecoder().decode(await through.fetch({ url }, signal))).toBe("directly");
    expect(await codeOf("http://pki.intranet.contoso.com/ca.crl", through)).toBe("NETWORK_PROXY");
    expect(asked).toEqual(["http://pki.contoso.com/ca.crl", "http://pki.intranet.contoso.com/ca.crl"]);
  });
});
