import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { jobErrors } from "#shared/errors/definitions/jobs.ts";
import { literal } from "#shared/text/testing/literal.ts";
import type { TaskName } from "../tasks/tasks.ts";
import { createJobs } from "./create-jobs.ts";
import { explainGivenUpJob } from "./explain-given-up-job.ts";

const timeout = jobErrors.timeout({ named: "no", files: "", work: "other", seconds: 20 });
const named = (name: string) => ({ name, data: new Uint8Array() });

describe("a task that was given up", () => {
  it.each([
    [
      "a document",
      "importTopology",
      [named("a.xml"), named("b.xml")],
      "a.xml and b.xml: the work took",
      "too large or too deep",
    ],
    [
      "a PFX",
      "convert",
      { ...named("a.pfx"), target: "modern", chain: [named("ca.cer")] },
      "a.pfx: the work",
      "iterations",
    ],
    ["certificates", "readLeafCertificates", [named("a.p7b")], "a.p7b: the work", "very many certificates"],
    [
      "a request's certificate",
      "completeRequest",
      { requestPem: "", files: [named("a.cer")] },
      "a.cer: the",
      "its issuers",
    ],
    ["no file", "makeKeyAndRequest", { plan: { name: 1 } }, "The work took longer", "A smaller key"],
  ] as const)("says what it was, and why: %s", (_, task, input, message, hint) => {
    expect(explainGivenUpJob(timeout, task, input)).toMatchObject({
      code: "JOB_TIMEOUT",
      message: expect.stringMatching(new RegExp(`^${message}`)),
      hint: expect.stringContaining(hint),
    });
  });

  it("speaks of iterations of key derivation only where there are some", () => {
    for (const task of ["importTopology", "readChain", "createLabCa"] satisfies TaskName[]) {
      expect(explainGivenUpJob(timeout, task, null)).not.toMatchObject({ hint: expect.stringContaining("iterations") });
    }
  });

  it("names a few of many files, and their number", () => {
    const many = Array.from({ length: 30 }, (_, index) => named(`${index}.xml`));
    expect(explainGivenUpJob(timeout, "importTopology", many)).toMatchObject({
      message: expect.stringMatching(/^0\.xml, .*7\.xml and 22 more files: the work took longer than 20 seconds/),
    });
  });

  it("is the only one whose words change", () => {
    for (const thrown of [new AppError("CANCELLED", literal("Stopped.")), new Error("a fault"), null]) {
      expect(explainGivenUpJob(thrown, "inspect", named("a.pfx"))).toBe(thrown);
    }
  });

  it("fails the job with these words", async () => {
    const jobs = createJobs({ size: 1, run: () => Promise.reject(timeout), close: () => Promise.resolve() });
    await expect(jobs.run("importTopology", [named("a.xml")])).rejects.toMatchObject({
      code: "JOB_TIMEOUT",
      message: expect.stringContaining("a.xml"),
      hint: expect.stringContaining("too deep"),
    });
  });
});
