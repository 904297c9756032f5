import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on loopback with what an authority publishes. */
export type AuthorityServer = {
  /** "http://127.0.0.1:49152" */
  readonly base: string;
  /** What each path gives; a path that is not here is not found. */
  readonly served: Map<string, Uint8Array>;
  /** What was asked, in order: "GET /ca.crl". */
  readonly asked: string[];
  /** Paths that are never answered. */
  readonly held: Set<string>;
  /** Told of each question that is held. */
  onHeld: () => void;
  /** Answers what is sent to /ocsp; null: nobody does. */
  answer: ((request: Uint8Array) => Promise<Uint8Array>) | null;
  readonly close: () => void;
};

export async function startAuthorityServer(): Promise<AuthorityServer> {
  const http = createServer((request, response) => {
    const path = request.url ?? "";
    server.asked.push(`${request.method} ${path}`);
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", async () => {
      if (server.held.has(path)) {
        server.onHeld();
        return;
      }
      const body = path === "/ocsp" ? await server.answer?.(Buffer.concat(pieces)) : server.served.get(path);
      if (body === undefined) response.writeHead(404);
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const server: AuthorityServer = {
    base: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    served: new Map(),
    asked: [],
    held: new Set(),
    onHeld: () => undefined,
    answer: null,
    close: () => {
      http.closeAllConnections();
      http.close();
    },
  };
  return server;
}
