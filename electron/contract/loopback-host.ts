import type { Transport } from "#shared/api/client.ts";
import type { Reply } from "#shared/api/dispatch.ts";
import type { JobListener } from "#shared/api/events.ts";
import { encodeFrame, frameType, joinFrame, splitFrame } from "#shared/api/frame.ts";
import { workerUrl } from "../testing/built-program.ts";
import { headersOfPage, openSession } from "../testing/open-session.ts";
import { readEvents } from "../testing/read-events.ts";
import { startLoopbackHost } from "../web/start-loopback-host.ts";
import type { ContractHost } from "./contract-host.ts";

/** The contract over HTTP: a real server, and what a browser would send. */
export const loopbackHost: ContractHost = {
  name: "over loopback HTTP",
  paths: "all",
  raw: true,
  open: async (folders) => {
    const faults: unknown[] = [];
    const host = await startLoopbackHost({
      workerUrl,
      rendererFolder: folders.output,
      dataFolder: folders.data,
      outputFolder: folders.output,
      onReady: () => undefined,
      report: (thrown) => faults.push(thrown),
    });
    const headers = headersOfPage(host.origin, await openSession(host.link), frameType);
    const send: Transport = async (path, input) => {
      const answer = await fetch(`${host.origin}/api/${path}`, {
        method: "POST",
        headers,
        body: new Blob([...encodeFrame(input)]),
      });
      if (answer.headers.get("content-type") !== frameType) throw new Error(`${answer.status} ${await answer.text()}`);
      const frame = splitFrame(new Uint8Array(await answer.arrayBuffer()), Number.POSITIVE_INFINITY);
      if (frame === null) throw new Error("The answer is no frame.");
      return (await joinFrame(JSON.parse(frame.json), frame.bytes)) as Reply;
    };

    const listeners = new Set<JobListener>();
    const ended = new AbortController();
    const events = await fetch(`${host.origin}/events`, { headers, signal: ended.signal });
    if (events.body === null || events.status !== 200) throw new Error(`No events: ${events.status}`);
    const listening = readEvents(events.body, (event) => {
      for (const listener of listeners) listener(event);
    }).catch((thrown: unknown) => {
      if (!ended.signal.aborted) faults.push(thrown);
    });

    const about = (await send("app.about", {})) as { value: { outputFolder: { reference: string } } };
    return {
      send,
      folder: about.value.outputFolder.reference,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      close: async () => {
        ended.abort();
        await listening;
        await host.close();
        if (faults.length > 0) throw faults[0];
      },
    };
  },
};
