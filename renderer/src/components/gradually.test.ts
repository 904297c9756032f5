import { describe, expect, it } from "vitest";
import { gradually } from "./gradually.ts";

/** A clock that the work itself moves on, and a queue in place of timers. */
function pretended() {
  let time = 0;
  const queue: (() => void)[] = [];
  return {
    spend: (milliseconds: number) => {
      time += milliseconds;
    },
    clock: {
      now: () => time,
      later: (work: () => void) => {
        queue.push(work);
        return () => void queue.splice(0);
      },
    },
    slices: () => {
      let count = 0;
      for (let work = queue.shift(); work !== undefined; work = queue.shift()) {
        work();
        count += 1;
      }
      return count;
    },
    next: () => queue.shift()?.(),
  };
}

describe("gradually", () => {
  it("pauses, reports on the way, and knows everything at the end", () => {
    const { spend, clock, slices } = pretended();
    const reports: number[] = [];
    const items = Array.from({ length: 100 }, (_, index) => index);
    const work = (item: number) => {
      spend(4);
      return item * 2;
    };
    let last: ReadonlyMap<number, number> = new Map();
    gradually(
      items,
      work,
      (known) => {
        reports.push(known.size);
        last = known;
      },
      clock,
    );
    expect(slices()).toBe(34);
    expect(reports.length).toBeGreaterThan(1);
    expect(reports.length).toBeLessThan(5);
    expect(last.get(99)).toBe(198);
    expect(last.size).toBe(100);
  });

  it("stops between two slices", () => {
    const { spend, clock, next, slices } = pretended();
    const worked: number[] = [];
    const stop = gradually(
      [1, 2, 3],
      (item) => {
        spend(20);
        worked.push(item);
      },
      () => {},
      clock,
    );
    next();
    stop();
    expect(slices()).toBe(0);
    expect(worked).toEqual([1]);
  });
});
