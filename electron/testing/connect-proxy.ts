import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";

export type ConnectProxy = {
  /** `http://127.0.0.1:<port>`, for HTTPS_PROXY. */
  readonly url: string;
  /** `host:port` of each tunnel that was asked for. */
  readonly asked: readonly string[];
  readonly close: () => void;
};

/**
 * A proxy for HTTPS (RFC 9110 §9.3.6) that opens no connection to where it is asked to.
 *
 * @param port of 127.0.0.1, where every tunnel ends; null: every tunnel is refused
 */
export async function startConnectProxy(port: number | null): Promise<ConnectProxy> {
  const asked: string[] = [];
  const server = createServer();
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.on("error", () => undefined);
    if (port === null) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const end = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      end.pipe(socket).pipe(end);
    });
    end.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port: own } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${own}`, asked, close: () => server.close() };
}
