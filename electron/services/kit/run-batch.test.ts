import { describe, expect, it } from "vitest";
import type { JobEvent } from "#shared/api/events.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { createEvents } from "../../ports/create-events.ts";
import { runBatch } from "./run-batch.ts";

function world() {
  const events = createEvents();
  const seen: JobEvent[] = [];
  const reported: unknown[] = [];
  events.subscribe((event) => seen.push(event));
  let milliseconds = 0;
  const clock = {
    now: () => "2026-11-20T00:00:00.000Z",
    /** Each look at it takes 100 ms. */
    elapsed: () => {
      milliseconds += 100;
      return milliseconds;
    },
  };
  return {
    context: { clock, events, parallelism: 1, report: (thrown: unknown) => void reported.push(thrown) },
    seen,
    reported,
  };
}

describe("a batch", () => {
  it("makes a failure that item's outcome, and reports faults without showing them", async () => {
    const { context, reported } = world();
    const outcomes = await runBatch(context, {
      jobId: "b",
      items: ["good", "refused", "broken"],
      nameOf: (item) => item,
      signal: new AbortController().signal,
      step: async (item) => {
        if (item === "refused") throw new AppError("FILE_EMPTY", literal("It is empty."));
        if (item === "broken") throw new Error("secret detail");
        return item.length;
      },
    });
    expect(outcomes).toMatchObject([
      { name: "good", outcome: { ok: true, value: 4 } },
      { name: "refused", outcome: { ok: false, error: { code: "FILE_EMPTY" } } },
      { name: "broken", outcome: { ok: false, error: { code: "INTERNAL" } } },
    ]);
    expect(JSON.stringify(outcomes)).not.toContain("secret detail");
    expect(reported).toEqual([new Error("secret detail")]);
  });

  it("counts to the total, one step at a time", async () => {
    const { context, seen } = world();
    const items = ["a", "b", "c"];
    await runBatch(context, {
      jobId: "b",
      items,
      nameOf: (item) => item,
      signal: new AbortController().signal,
      step: async () => 1,
    });
    expect(seen.map(({ done, total }) => `${done}/${total}`)).toEqual(["0/3", "1/3", "2/3", "3/3"]);
  });

  it("tells how long the rest will take, once there is a pace", async () => {
    const { context, seen } = world();
    await runBatch(context, {
      jobId: "b",
      items: ["a", "b", "c", "d", "e", "f"],
      nameOf: (item) => item,
      signal: new AbortController().signal,
      step: async () => 1,
    });
    expect(seen.map(({ remainingMilliseconds }) => remainingMilliseconds)).toEqual([
      ...Array.from({ length: 4 }, () => undefined),
      200,
      100,
      undefined,
    ]);
  });

  it("starts nothing after a cancel and keeps what is finished", async () => {
    const { context } = world();
    const controller = new AbortController();
    const started: string[] = [];
    const outcomes = await runBatch(context, {
      jobId: "b",
      items: ["a", "b", "c", "d", "e"],
      nameOf: (item) => item,
      signal: controller.signal,
      step: async (item) => {
        started.push(item);
        controller.abort();
        return item;
      },
    });
    expect(outcomes.map(({ outcome }) => (outcome.ok ? "ok" : outcome.error.code))).toEqual([
      "ok",
      ...Array.from({ length: 4 }, () => "CANCELLED"),
    ]);
    expect(started).toEqual(["a"]);
  });
});
