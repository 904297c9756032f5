import { endEvent, keyHeader } from "#shared/api/session.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { proveHost } from "./host-proof.ts";
import { hostState, isStopped, stopPage, subscribeToHostState } from "./host-state.ts";
import { shareSession } from "./session.ts";

const name = "keyspec-events";
/** Milliseconds before a host that did not answer is asked again. */
const pauseMilliseconds = 2_000;
const dataField = "data: ";

/**
 * Hears the loopback host's events. A browser allows six connections to one host, so only one tab of them holds a stream: the one that
 * has the lock, which the next tab gets when it is closed. It tells the others by a channel of this origin.
 *
 * @param onData called with the data of each event
 */
export function followHost(onData: (data: string) => void): void {
  const channel = new BroadcastChannel(name);
  const take = (message: string): void => {
    if (message.startsWith(endEvent)) stopPage("ended");
    else if (message.startsWith(dataField)) onData(message.slice(dataField.length));
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string") take(data);
  };
  const tell = (message: string): void => {
    channel.postMessage(message);
    take(message);
  };
  shareSession(proveHost);
  subscribeToHostState(() => void untilBack());
  void navigator.locks.request(name, () => lead(tell));
}

/** Holds the stream, and opens it again when it breaks: the host proves itself each time. Ends when the page was stopped. */
async function lead(tell: (message: string) => void): Promise<void> {
  while (!isStopped()) {
    let wasOpen = false;
    try {
      const { key } = await proveHost();
      const answer = await fetch("/events", { headers: { [keyHeader]: key } });
      wasOpen = answer.ok;
      if (answer.ok && answer.body !== null) await readMessages(answer.body, tell);
    } catch (thrown) {
      // A tab without a session has nothing to hear; another tab may lead.
      if (thrown instanceof AppError && thrown.code === "SESSION_ENDED") return;
    }
    // A stream that broke is asked for again at once: whoever answers now has to prove itself.
    if (!isStopped() && !wasOpen) await new Promise((done) => setTimeout(done, pauseMilliseconds));
  }
}

let waiting = false;

/** Asks a host that does not answer again and again, in each tab: the one that holds the stream is not the only one that says so. */
async function untilBack(): Promise<void> {
  if (waiting) return;
  waiting = true;
  while (hostState() === "away") {
    await new Promise((done) => setTimeout(done, pauseMilliseconds));
    await proveHost().catch(() => undefined);
  }
  waiting = false;
}

/** Calls back with each message of a stream of server-sent events, until it ends. Rejects when it breaks. */
async function readMessages(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  onMessage: (message: string) => void,
): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let pending = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const messages = (pending + part.value).split("\n\n");
    pending = messages.pop() ?? "";
    for (const message of messages) onMessage(message);
  }
}
