import { type JobListener, jobEventSchema } from "#shared/api/events.ts";
import { decodeWire } from "#shared/api/wire.ts";
import { followHost } from "./host-events.ts";
import "./host-window.ts";

const listeners = new Set<JobListener>();

/** Hears the progress of jobs. Returns the function that ends the subscription. */
export function subscribeToJobs(listener: JobListener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Hears the job events, for as long as the page lives: the loopback host ends itself once no page is connected. A message that is no
 * job event is left out; progress is a courtesy, the reply of the call is what counts.
 */
export function openJobEvents(): void {
  const publish = (raw: unknown) => {
    const event = jobEventSchema.safeParse(raw);
    if (event.success) for (const listener of listeners) listener(event.data);
  };
  if (window.keyspecHost === undefined) followHost((data) => publish(decodeWire(data)));
  else window.keyspecHost.on("job", publish);
}
