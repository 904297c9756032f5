import { expect } from "vitest";
import type { JobEvent } from "#shared/api/events.ts";
import { fixturePassword } from "../testing/make-fixtures.ts";
import { type ContractCase, dropped } from "./contract-case.ts";
import { convert } from "./convert-in-world.ts";
import { expectRejection } from "./expect-error.ts";
import { passphrase, requestRun } from "./request-in-world.ts";

/** The jobs of a session, which belong to the host: a page that is loaded again finds them. */
export const jobCases: readonly ContractCase[] = [
  {
    name: "keeps a conversion and its reply for the session, without its passwords and files",
    paths: ["convert.files", "job.list", "job.result", "job.forget"],
    raw: true,
    run: async (world) => {
      const { call, fixtures } = world;
      const events: JobEvent[] = [];
      const unsubscribe = world.subscribe((event) => events.push(event));
      const outPassword = "a new Passw0rd of this test";
      const files = [dropped("fe01.pfx", fixtures.cngPfx), dropped("picture.png", fixtures.notAPfx)];
      const ownPasswords = [fixturePassword, "an own Passw0rd of this test"];
      const converted = await convert(world, { jobId: "kept", keepFor: "tab-1", files, outPassword, ownPasswords });
      await convert(world, { jobId: "not-kept", onExisting: "keep-both" });

      const { jobs } = await call("job.list", {});
      expect(jobs).toMatchObject([
        {
          ...{ jobId: "kept", keptFor: "tab-1", path: "convert.files", state: "done", done: 2, total: 2 },
          ...{ title: { args: { files: 2, name: "fe01.pfx" } }, error: null, hasReplies: true },
        },
      ]);
      const result = await call("job.result", { jobId: "kept" });
      expect(result.job).toEqual(jobs[0]);
      expect(result.replies).toMatchObject([
        {
          path: "convert.files",
          files: [{ name: "fe01.pfx" }, { name: "picture.png" }],
          target: "legacy-schannel",
          output: { files: converted },
        },
      ]);
      const said = JSON.stringify([jobs, result]);
      for (const secret of [fixturePassword, outPassword, ...ownPasswords]) expect(said).not.toContain(secret);

      expect(await call("job.forget", { jobId: "kept" })).toEqual({ forgotten: true });
      expect(await call("job.list", {})).toEqual({ jobs: [] });
      await expectRejection(call("job.result", { jobId: "kept" }), "JOB_REPLY_GONE");
      expect(await call("job.forget", { jobId: "kept" })).toEqual({ forgotten: false });
      unsubscribe();
      expect(events.flatMap(({ jobId, turn }) => (turn === undefined ? [] : [[jobId, turn]]))).toEqual([
        ["kept", "began"],
        ["kept", "ended"],
      ]);
    },
  },
  {
    name: "lists a job that runs, and how it was stopped",
    paths: ["convert.files", "job.list", "job.cancel"],
    raw: true,
    run: async (world) => {
      const files = Array.from({ length: 40 }, (_, index) => dropped(`fe${index}.pfx`, world.fixtures.cngPfx));
      const looks: Promise<unknown>[] = [];
      const unsubscribe = world.subscribe(({ done }) => {
        if (done !== 2) return;
        looks.push(
          world.call("job.list", {}).then(async ({ jobs }) => {
            expect(jobs).toMatchObject([{ jobId: "long", state: "running", total: 40, endedAt: null }]);
            await world.call("job.cancel", { jobId: "long" });
          }),
        );
      });
      await convert(world, { jobId: "long", keepFor: "tab", files });
      await Promise.all(looks);
      unsubscribe();
      expect(looks.length).toBeGreaterThan(0);
      expect((await world.call("job.list", {})).jobs).toMatchObject([{ jobId: "long", state: "cancelled" }]);
    },
  },
  {
    name: "keeps the choices of a run of requests without its passphrase, and inspections",
    paths: ["request.create", "inspect.files", "job.list", "job.result"],
    raw: true,
    run: async (world) => {
      const { requests } = await requestRun(world, { keepFor: "tab" });
      const files = [dropped("fe01.cer", world.fixtures.certificatePem)];
      await world.call("inspect.files", { jobId: "look", keepFor: "tab", files, password: "another secret of this" });
      const made = await world.call("job.result", { jobId: "request" });
      expect(made.replies).toMatchObject([{ path: "request.create", output: { requests } }]);
      const looked = await world.call("job.result", { jobId: "look" });
      expect(looked.replies).toMatchObject([{ path: "inspect.files", files: [{ name: "fe01.cer" }] }]);
      const said = JSON.stringify([await world.call("job.list", {}), made, looked]);
      for (const secret of [passphrase, "another secret of this"]) expect(said).not.toContain(secret);
    },
  },
];
