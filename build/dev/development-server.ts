import { createServer as createSocket } from "node:net";
import { resolve } from "node:path";
import { createServer, type Plugin, type ViteDevServer } from "vite";
import { keepSession } from "../../shared/api/session.ts";
import { loopbackProxy } from "./loopback-proxy.ts";
import type { LoopbackSession } from "./loopback-session.ts";

export type DevelopmentServer = {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Makes every open page load again. */
  readonly reload: () => void;
  readonly close: () => Promise<void>;
};

/**
 * Vite's server for the page, on 127.0.0.1 only, with hot reload.
 *
 * @param session the loopback host that calls are passed on to; for Electron, which carries its calls itself, always null
 */
export async function startDevelopmentServer(
  root: string,
  session: () => LoopbackSession | null,
): Promise<DevelopmentServer> {
  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const calls: Plugin = {
    name: "keyspec:calls",
    configureServer: (server) => {
      server.middlewares.use(loopbackProxy(() => authority, session));
    },
    // The page of a release gets it from the opened link. Here the key stays with the proxy: everybody on the computer can fetch this page.
    transformIndexHtml: () => {
      const kept = session()?.page;
      if (kept === undefined) return [];
      const children = keepSession({ ...kept, key: "development" });
      return [{ tag: "script", children, injectTo: "head-prepend" }];
    },
  };
  const server: ViteDevServer = await createServer({
    configFile: resolve(root, "vite.config.ts"),
    logLevel: "warn",
    plugins: [calls],
    server: {
      host: "127.0.0.1",
      port,
      strictPort: true,
      cors: false,
      // Named, because in Electron the page's own address (app://keyspec) is not the server's.
      hmr: { protocol: "ws", host: "127.0.0.1", clientPort: port },
    },
  });
  await server.listen();
  return {
    origin: `http://${authority}`,
    reload: () => server.environments.client.hot.send({ type: "full-reload" }),
    close: () => server.close(),
  };
}

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((done) => socket.listen(0, "127.0.0.1", done));
  const address = socket.address();
  await new Promise((done) => socket.close(done));
  if (address === null || typeof address === "string") throw new Error("No free port was found on 127.0.0.1.");
  return address.port;
}
