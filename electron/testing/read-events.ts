import { type JobListener, jobEventSchema } from "#shared/api/events.ts";

const prefix = "data: ";

/** Reads server-sent events of progress until the connection ends; rejects when it breaks or an event is not the contract's. */
export async function readEvents(body: AsyncIterable<Uint8Array>, listener: JobListener): Promise<void> {
  const decoder = new TextDecoder();
  let pending = "";
  for await (const chunk of body) {
    const messages = (pending + decoder.decode(chunk, { stream: true })).split("\n\n");
    pending = messages.pop() ?? "";
    for (const message of messages) {
      if (message.startsWith(prefix)) listener(jobEventSchema.parse(JSON.parse(message.slice(prefix.length))));
    }
  }
}
