import { once } from "node:events";
import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { createSystemOpener } from "../ports/create-system-opener.ts";
import { wantedLocale } from "../ports/wanted-locale.ts";
import { createHost } from "../services/create-host.ts";
import { createIdleWatch } from "./create-idle-watch.ts";
import { createServer } from "./server.ts";
import { createOneTimeToken, createToken } from "./token.ts";

/** The only address that is ever bound: this computer, and nobody else on the network. */
const loopback = "127.0.0.1";
const defaultIdleMilliseconds = 30 * 60_000;

export type LoopbackOptions = {
  /** As in `HostOptions`. */
  readonly workerUrl: URL;
  /** The built page: absolute path of the folder that holds index.html. */
  readonly rendererFolder: string;
  readonly dataFolder?: string;
  readonly outputFolder?: string;
  /** Language of the page (`knownLocale`); default: KEYSPEC_LANG, else English. */
  readonly locale?: string;
  /** The host ends when for so long no call was made and no page was open; default 30 minutes. */
  readonly idleMilliseconds?: number;
  /** Called once, when the host answers. `link` works one time: it carries the token. */
  readonly onReady: (ready: { readonly link: string; readonly origin: string }) => void;
  /** Takes faults of KeySpec itself, for a log; default: nothing. */
  readonly report?: (thrown: unknown) => void;
};

export type LoopbackHost = {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The one-time link. */
  readonly link: string;
  /** Resolves when the host has ended: by `close`, or because nobody used it. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
};

/** Port of a server that listens on TCP. */
function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The loopback host does not listen on TCP.");
  return address.port;
}

/** Serves the page and the contract on 127.0.0.1 and a random port, for the one browser that opens the one-time link. */
export async function startLoopbackHost(options: LoopbackOptions): Promise<LoopbackHost> {
  const report = options.report ?? (() => undefined);
  const { workerUrl, dataFolder, outputFolder } = options;
  const opener = createSystemOpener();
  const host = createHost({
    host: "loopback",
    workerUrl,
    report,
    ...(opener !== null && { opener }),
    ...(dataFolder !== undefined && { dataFolder }),
    ...(outputFolder !== undefined && { outputFolder }),
  });
  const link = createOneTimeToken();
  let authority = "";
  const app = createServer({
    authority: () => authority,
    link,
    session: createToken(),
    rendererFolder: options.rendererFolder,
    locale: options.locale ?? wantedLocale(),
    services: host.services,
    subscribe: host.subscribe,
    report,
  });

  const server = createAdaptorServer({ fetch: app.fetch, hostname: loopback }) as Server;
  const ended = Promise.withResolvers<void>();
  let closing: Promise<void> | null = null;

  const close = (): Promise<void> => {
    closing ??= (async () => {
      idle.stop();
      server.close();
      server.closeAllConnections();
      await host.close();
      ended.resolve();
    })();
    return closing;
  };
  const idle = createIdleWatch(options.idleMilliseconds ?? defaultIdleMilliseconds, () => void close());
  server.on("request", (_request, response) => response.once("close", idle.begin()));

  server.listen(0, loopback);
  await once(server, "listening");
  authority = `${loopback}:${portOf(server)}`;
  const origin = `http://${authority}`;
  const ready = { origin, link: `${origin}/open/${link.value}` };
  options.onReady(ready);
  return { ...ready, closed: ended.promise, close };
}
