import { once } from "node:events";
import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { createSystemOpener } from "../ports/create-system-opener.ts";
import { defaultFolders } from "../ports/default-folders.ts";
import { atNextLoad } from "../ports/language/at-next-load.ts";
import type { SpeakIn } from "../ports/language/host-language.ts";
import { createHost } from "../services/create-host.ts";
import { createIdleWatch } from "./create-idle-watch.ts";
import { openingFolder, removeOpeningFile, writeOpeningFile } from "./opening-file.ts";
import { createEventStreams } from "./serve-events.ts";
import { createServer } from "./server.ts";
import { createSession } from "./session.ts";
import { createOneTimeToken } from "./token.ts";

/** The only address that is ever bound: this computer, and nobody else on the network. */
const loopback = "127.0.0.1";
const defaultIdleMilliseconds = 30 * 60_000;
/** Of the link: somebody who reads it later, in a terminal's history or over a shoulder, cannot use it. */
const linkMilliseconds = 10 * 60_000;
/** A page that does not take the news of the end is not waited for. */
const farewellMilliseconds = 500;

export type LoopbackOptions = {
  /** As in `HostOptions`. */
  readonly workerUrl: URL;
  /** The built page: absolute path of the folder that holds index.html. */
  readonly rendererFolder: string;
  readonly dataFolder?: string;
  readonly outputFolder?: string;
  /** As in `HostOptions`. */
  readonly speakIn?: SpeakIn;
  /** The host ends when for so long no call was made and no page was open; default 30 minutes. */
  readonly idleMilliseconds?: number;
  /** Write the file that a browser can be started with (`opening-file.ts`); it is removed when the link is used or too old. */
  readonly openingFile?: boolean;
  /** Called once, when the host answers. `link` works one time: it carries the token. */
  readonly onReady: (ready: Ready) => void;
  /** Takes faults of KeySpec itself, for a log; default: nothing. */
  readonly report?: (thrown: unknown) => void;
};

type Ready = {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** The one-time link. */
  readonly link: string;
  /** The file that does what the link does, for a browser that is started with it; null: none was asked for. */
  readonly openingFile: string | null;
};

export type LoopbackHost = Ready & {
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
  const { workerUrl, dataFolder, outputFolder, speakIn } = options;
  const language = atNextLoad(speakIn ?? (() => undefined));
  const opener = createSystemOpener();
  const host = createHost({
    host: "loopback",
    workerUrl,
    report,
    ...(opener !== null && { opener }),
    ...(dataFolder !== undefined && { dataFolder }),
    ...(outputFolder !== undefined && { outputFolder }),
    speakIn: language.choose,
  });
  const link = createOneTimeToken(linkMilliseconds);
  const events = createEventStreams(host.subscribe);
  let authority = "";
  let openingFile: string | null = null;
  const removeFile = async (): Promise<void> => {
    clearTimeout(linkEnd);
    if (openingFile !== null) await removeOpeningFile(openingFile);
  };
  const linkEnd = setTimeout(() => void removeFile(), linkMilliseconds).unref();
  const app = createServer({
    authority: () => authority,
    link,
    session: createSession(),
    rendererFolder: options.rendererFolder,
    services: host.services,
    events,
    onLoad: language.load,
    onOpened: () => void removeFile(),
    onUse: () => idle.begin(),
    report,
  });

  const server = createAdaptorServer({ fetch: app.fetch, hostname: loopback }) as Server;
  const ended = Promise.withResolvers<void>();
  let closing: Promise<void> | null = null;

  const close = (): Promise<void> => {
    closing ??= (async () => {
      idle.stop();
      const gone = once(server, "close");
      server.close();
      await removeFile();
      await Promise.race([events.end().then(() => gone), wait(farewellMilliseconds)]);
      server.closeAllConnections();
      await host.close();
      ended.resolve();
    })();
    return closing;
  };
  const idle = createIdleWatch(options.idleMilliseconds ?? defaultIdleMilliseconds, () => void close());

  server.listen(0, loopback);
  await once(server, "listening");
  authority = `${loopback}:${portOf(server)}`;
  const origin = `http://${authority}`;
  if (options.openingFile === true) {
    const folder = openingFolder(dataFolder ?? defaultFolders().data);
    openingFile = await writeOpeningFile(folder, origin, link.value).catch(() => null);
  }
  const ready = { origin, link: `${origin}/open/${link.value}`, openingFile };
  options.onReady(ready);
  return { ...ready, closed: ended.promise, close };
}
