import { describe, expect, it } from "vitest";
import type { JobEvent } from "#shared/api/events.ts";
import { jobTitles } from "#shared/api/job-labels.ts";
import type { KeptReply } from "#shared/api/schemas/jobs.ts";
import { jobErrors } from "#shared/errors/definitions/jobs.ts";
import { createEvents } from "../../ports/create-events.ts";
import { systemClock } from "../../ports/system-clock.ts";
import type { Keeping } from "../kit/kept-call.ts";
import { createKeptJobs } from "./kept-jobs.ts";

const keeping: Keeping = {
  keptFor: "page",
  title: jobTitles.inspect({ files: 1, name: "fe01.cer" }),
  call: { path: "inspect.files", files: [{ name: "fe01.cer", bytes: 3, identity: "a" }] },
};
const output: KeptReply["output"] = { files: [] };
const large = { files: [{ name: "x".repeat(1_000), outcome: { ok: false, error: { code: "CANCELLED" } } }] };

function create(bounds = { jobs: 10, bytes: 1_000_000 }) {
  const events = createEvents();
  const seen: JobEvent[] = [];
  events.subscribe((event) => seen.push(event));
  return { events, seen, kept: createKeptJobs({ events, clock: systemClock }, bounds) };
}

describe("kept jobs", () => {
  it("tell when they begin and end, and how far they are", () => {
    const { kept, events, seen } = create();
    const end = kept.begin("a", keeping);
    events.publish({ jobId: "a", label: "fe01.cer", done: 1, total: 4, remainingMilliseconds: 20 });
    events.publish({ jobId: "other", label: "x", done: 3, total: 4 });
    expect(kept.list()).toMatchObject([
      { jobId: "a", state: "running", done: 1, total: 4, remainingMilliseconds: 20, endedAt: null },
    ]);
    expect(kept.forget("a")).toBe(false);
    end({ output, stopped: false });
    expect(kept.list()).toMatchObject([{ state: "done", done: 1, error: null }]);
    expect(seen.filter(({ jobId }) => jobId === "a").map(({ turn }) => turn)).toEqual(["began", undefined, "ended"]);
    expect(kept.result("a").replies).toMatchObject([{ ...keeping.call, output }]);
    expect(kept.forget("a")).toBe(true);
    expect(kept.list()).toEqual([]);
    expect(() => kept.result("a")).toThrow(expect.objectContaining({ code: "JOB_REPLY_GONE" }));
  });

  it("hold the replies of several calls of one id in their order", () => {
    const { kept } = create();
    kept.begin("a", keeping)({ output, stopped: false });
    const end = kept.begin("a", keeping);
    expect(kept.list()).toMatchObject([{ state: "running", endedAt: null }]);
    end({ output, stopped: true });
    expect(kept.list()).toMatchObject([{ state: "cancelled" }]);
    expect(kept.result("a").replies).toHaveLength(2);
  });

  it.each([
    [jobErrors.cancelled(), "cancelled", "CANCELLED"],
    [jobErrors.tooMany(), "failed", "JOBS_TOO_MANY"],
    [new TypeError("secret detail"), "failed", "INTERNAL"],
  ])("say why they failed: %s", (thrown, state, code) => {
    const { kept } = create();
    kept.begin("a", keeping)({ thrown });
    expect(kept.list()).toMatchObject([{ state, error: { code } }]);
    expect(JSON.stringify(kept.list())).not.toContain("secret detail");
  });

  it("lose the replies of the oldest that ended where they grow too large, and never those of one that runs", () => {
    const { kept } = create({ jobs: 10, bytes: 5_000 });
    const running = kept.begin("running", keeping);
    for (const id of ["a", "b", "c"]) kept.begin(id, keeping)({ output: large as never, stopped: false });
    expect(kept.list().map(({ jobId, hasReplies }) => [jobId, hasReplies])).toEqual([
      ["running", true],
      ["a", false],
      ["b", true],
      ["c", true],
    ]);
    expect(() => kept.result("a")).toThrow(expect.objectContaining({ code: "JOB_REPLY_GONE" }));
    running({ output, stopped: false });
  });

  it("leave the list in their order where there are too many", () => {
    const { kept } = create({ jobs: 2, bytes: 1_000_000 });
    for (const id of ["a", "b", "c"]) kept.begin(id, keeping)({ output, stopped: false });
    expect(kept.list().map(({ jobId }) => jobId)).toEqual(["b", "c"]);
  });
});
