import type { JobListener } from "#shared/api/events.ts";
import type { EventsPort } from "./types.ts";

/** An in-memory bus for progress events. A listener that throws is dropped, so that one broken host connection never stops a job. */
export function createEvents(): EventsPort {
  const listeners = new Set<JobListener>();
  return {
    publish: (event) => {
      for (const listener of [...listeners]) {
        try {
          listener(event);
        } catch {
          listeners.delete(listener);
        }
      }
    },
    subscribe: (listener) => {
      // A wrapper of its own, so that the same function subscribed twice is two subscriptions.
      const entry: JobListener = (event) => listener(event);
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
      };
    },
  };
}
