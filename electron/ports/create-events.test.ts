import { describe, expect, it } from "vitest";
import type { JobEvent } from "#shared/api/events.ts";
import { createEvents } from "./create-events.ts";

const event: JobEvent = { jobId: "a", label: "one", done: 0, total: 1 };

describe("the event bus", () => {
  it("reaches every subscription until it ends", () => {
    const events = createEvents();
    const seen: string[] = [];
    const end = events.subscribe(({ label }) => seen.push(`first ${label}`));
    events.subscribe(({ label }) => seen.push(`second ${label}`));
    events.publish(event);
    end();
    events.publish(event);
    expect(seen).toEqual(["first one", "second one", "second one"]);
  });

  it("drops a listener that throws and serves the others", () => {
    const events = createEvents();
    const seen: JobEvent[] = [];
    let calls = 0;
    events.subscribe(() => {
      calls += 1;
      throw new Error("connection gone");
    });
    events.subscribe((item) => seen.push(item));
    events.publish(event);
    events.publish(event);
    expect(seen).toHaveLength(2);
    expect(calls).toBe(1);
  });
});
