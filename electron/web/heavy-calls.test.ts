import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildMilliseconds } from "../testing/built-program.ts";
import { heavyCalls } from "../testing/heavy-calls.ts";
import { type MeasuredHost, startMeasuredHost } from "../testing/measured-host.ts";

let host: MeasuredHost;

beforeAll(async () => {
  host = await startMeasuredHost();
}, buildMilliseconds);
afterAll(() => host.end());

/** How long they hold the host up is measured by `npm run bench`; what is in memory at a time is counted in `bodies-in-memory.test.ts`, that the work is done in steps in `shared/api/frame.test.ts`. */
describe("a call that is heavy to take", () => {
  it.each(heavyCalls)("is refused: %s", async (_title, body, type, refusal) => {
    // A body that is too long may be cut off while it is still being sent.
    const status = await host.call(body, type).catch(() => 413);
    expect(status).toBe(refusal);
  });
});
