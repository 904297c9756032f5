import { setTimeout as wait } from "node:timers/promises";
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { JobListener } from "#shared/api/events.ts";

/** Long enough to cost nothing, short enough to notice that a page is gone. */
const heartbeatMilliseconds = 15_000;

/** Progress of all jobs as server-sent events, one `JobEvent` as JSON per message, until the page goes away. */
export function serveEvents(context: Context, subscribe: (listener: JobListener) => () => void): Response {
  return streamSSE(context, async (stream) => {
    const unsubscribe = subscribe((event) => {
      void stream.writeSSE({ data: JSON.stringify(event) }).catch(() => undefined);
    });
    const gone = new AbortController();
    stream.onAbort(() => gone.abort());
    try {
      // The first byte tells the page that it is subscribed.
      while (!stream.aborted && !stream.closed) {
        await stream.write(": here\n\n");
        // Ends at once with the page, so that a host that is closed need not live on for the rest of a heartbeat.
        await wait(heartbeatMilliseconds, undefined, { signal: gone.signal }).catch(() => undefined);
      }
    } finally {
      unsubscribe();
    }
  });
}
