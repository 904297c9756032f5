import { setTimeout as wait } from "node:timers/promises";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { JobListener } from "#shared/api/events.ts";
import { endEvent } from "#shared/api/session.ts";

/** Long enough to cost nothing, short enough to notice that a page is gone. */
const heartbeatMilliseconds = 15_000;

export type EventStreams = {
  /** Progress of all jobs as server-sent events, one `JobEvent` as JSON per message, until the page goes away or the host ends. */
  readonly serve: (context: Context) => Response;
  /** Tells every page that the host ends, and resolves when they were served. */
  readonly end: () => Promise<void>;
};

/** The streams of all pages. */
export function createEventStreams(subscribe: (listener: JobListener) => () => void): EventStreams {
  const ending = new AbortController();
  const open = new Set<Promise<void>>();

  const serve = (context: Context): Response =>
    streamSSE(context, async (stream) => {
      const served = Promise.withResolvers<void>();
      open.add(served.promise);
      const unsubscribe = subscribe((event) => {
        void stream.writeSSE({ data: JSON.stringify(event) }).catch(() => undefined);
      });
      const gone = new AbortController();
      stream.onAbort(() => gone.abort());
      const over = AbortSignal.any([gone.signal, ending.signal]);
      try {
        // The first byte tells the page that it is subscribed.
        while (!(stream.aborted || stream.closed || over.aborted)) {
          await stream.write(": here\n\n");
          // Ends at once with the page or the host.
          await wait(heartbeatMilliseconds, undefined, { signal: over }).catch(() => undefined);
        }
        if (ending.signal.aborted) await stream.write(`${endEvent}\n\n`);
      } finally {
        unsubscribe();
        open.delete(served.promise);
        served.resolve();
      }
    });

  return {
    serve,
    end: async () => {
      ending.abort();
      await Promise.all(open);
    },
  };
}
