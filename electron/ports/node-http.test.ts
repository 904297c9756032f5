import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSocketServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { nodeHttp } from "./node-http.ts";

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

async function codeOf(url: string, signal = new AbortController().signal): Promise<string> {
  try {
    await nodeHttp.fetch({ url }, signal);
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
    const answer = await nodeHttp.fetch(
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
    expect(await codeOf(url, stop.signal)).toMatch(/Abort/);
  });

  it("says that a server speaks no HTTP", async () => {
    const server = createSocketServer((socket) => socket.end("no HTTP at all\r\n\r\n"));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    expect(await codeOf(`http://127.0.0.1:${portOf(server)}/`)).toBe("NETWORK_UNREACHABLE");
  });
});
