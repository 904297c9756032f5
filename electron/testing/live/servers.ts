import { spawn } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type TLSSocket, type TlsOptions } from "node:tls";

/** A server on loopback for a test. */
export type TestServer = { readonly port: number; readonly close: () => Promise<void> };

async function listening(server: Server, sockets: ReadonlySet<Socket>): Promise<TestServer> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** Talks TCP and does what it is told with each connection. */
export function startTcp(serve: (socket: Socket) => void): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    serve(socket);
  });
  return listening(server, sockets);
}

/**
 * Talks TLS; `serve` gets what stands inside.
 *
 * @param staple an OCSP response that goes with the certificate, DER; null: none
 */
export function startTls(
  options: TlsOptions,
  serve: (socket: TLSSocket) => void = () => undefined,
  staple: Uint8Array | null = null,
): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server = createTlsServer(options, (socket) => {
    socket.on("error", () => undefined);
    serve(socket);
  });
  server.on("connection", (socket: Socket) => sockets.add(socket));
  server.on("tlsClientError", () => undefined);
  if (staple !== null)
    server.on("OCSPRequest", (_certificate, _issuer, answer) => {
      answer(null, Buffer.from(staple));
    });
  return listening(server, sockets);
}

/** Hands everything on, in pieces of so many bytes towards the client. */
export function startFragmentingProxy(target: number, bytes: number): Promise<TestServer> {
  return startTcp((client) => {
    const server = connect(target, "127.0.0.1");
    server.on("error", () => client.destroy());
    client.on("close", () => server.destroy());
    client.pipe(server);
    client.setNoDelay(true);
    server.on("data", (chunk: Buffer) => {
      for (let at = 0; at < chunk.length; at += bytes) client.write(chunk.subarray(at, at + bytes));
    });
    server.on("end", () => client.end());
  });
}

/** `openssl s_server` with the files of a folder. */
export async function startOpenssl(folder: string, parameters: readonly string[]): Promise<TestServer> {
  const server = spawn("openssl", ["s_server", "-accept", "127.0.0.1:0", ...parameters], {
    cwd: folder,
    stdio: ["pipe", "pipe", "pipe"],
  });
  return portOf(server, /ACCEPT \S*:(?<port>\d+)/);
}

type Child = ReturnType<typeof spawn>;

function portOf(child: Child, pattern: RegExp): Promise<TestServer> {
  return new Promise((resolve, reject) => {
    let said = "";
    const read = (chunk: Buffer): void => {
      said += chunk.toString("latin1");
      const port = pattern.exec(said)?.groups?.["port"];
      if (port === undefined) return;
      resolve({
        port: Number(port),
        close: async () => {
          if (child.exitCode !== null) return;
          child.kill("SIGKILL");
          await once(child, "exit");
        },
      });
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("exit", () => {
      reject(new Error(`The server ended: ${said}`));
    });
  });
}
