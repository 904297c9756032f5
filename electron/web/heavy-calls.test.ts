import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildMilliseconds } from "../testing/built-program.ts";
import { heavyCalls, largeCall } from "../testing/heavy-calls.ts";
import { type MeasuredHost, startMeasuredHost } from "../testing/measured-host.ts";

let host: MeasuredHost;

beforeAll(async () => {
  host = await startMeasuredHost();
}, buildMilliseconds);
afterAll(() => host.end());

/** How long they hold the host up is measured by `npm run bench`; that the work is done in steps is counted in `shared/api/frame.test.ts`. */
describe("a call that is heavy to take", () => {
  it.each(heavyCalls)("is refused: %s", async (_title, body, type, refusal) => {
    // A body that is too long may be cut off while it is still being sent.
    const status = await host.call(body, type).catch(() => 413);
    expect(status).toBe(refusal);
  });

  it("eight at a time, each with a file of 33 MiB, stay below 500 MB", { timeout: 60_000 }, async () => {
    const bodies = Array.from({ length: 8 }, (_, index) => largeCall(`job-${index}`));
    expect(new Set(await Promise.all(bodies.map((body) => host.call(body))))).toEqual(new Set([200]));
    expect((await host.measure()).megabytes).toBeLessThan(500);
  });
});
