import { type JobEvent, jobEventSchema } from "#shared/api/events.ts";
import { decodeWire } from "#shared/api/wire.ts";
import { followHost } from "./host-events.ts";
import "./host-window.ts";
import { createListeners } from "./listeners.ts";

const listeners = createListeners<[JobEvent]>();

/** Hears the progress of jobs. Returns the function that ends the subscription. */
export const subscribeToJobs = listeners.subscribe;

/**
 * Hears the job events, for as long as the page lives: the loopback host ends itself once no page is connected. A message that is no
 * job event is left out; progress is a courtesy, the reply of the call is what counts.
 */
export function openJobEvents(): void {
  const publish = (raw: unknown) => {
    const event = jobEventSchema.safeParse(raw);
    if (event.success) listeners.tell(event.data);
  };
  if (window.keyspecHost === undefined) followHost((data) => publish(decodeWire(data)));
  else window.keyspecHost.on("job", publish);
}
