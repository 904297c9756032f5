import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createProgress } from "./progress.ts";

/** What a terminal of this width was sent. */
function onTerminal(columns: number) {
  const stream = Object.assign(new PassThrough(), { isTTY: true as const, columns });
  return { progress: createProgress(stream), sent: () => String(stream.read() ?? "") };
}

const event = { jobId: "j", label: "fe01.pfx", done: 12, total: 200 };

describe("progress on a terminal", () => {
  it("shows what is being done, how far it is, and how long the rest will take", () => {
    const { progress, sent } = onTerminal(80);
    progress.show(event);
    progress.show({ ...event, done: 13, remainingMilliseconds: 150_000 });
    expect(sent()).toBe("\r\u001b[2Kfe01.pfx (12 of 200)\r\u001b[2Kfe01.pfx (13 of 200, about 3 min left)");
  });

  it("never is longer than the line, and is taken away once", () => {
    const { progress, sent } = onTerminal(20);
    progress.show({ ...event, label: "x".repeat(100) });
    expect(sent()).toBe(`\r\u001b[2K${"x".repeat(19)}`);
    progress.clear();
    progress.clear();
    expect(sent()).toBe("\r\u001b[2K");
  });

  it("is silent where there is no terminal", () => {
    const stream = new PassThrough();
    createProgress(stream).show(event);
    expect(stream.read()).toBeNull();
  });
});
