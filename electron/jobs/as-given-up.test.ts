import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import type { TaskName } from "../tasks/tasks.ts";
import { asGivenUp } from "./as-given-up.ts";
import { createJobs } from "./create-jobs.ts";

const timeout = new AppError("JOB_TIMEOUT", "The work took longer than 20 seconds and was given up.");
const named = (name: string) => ({ name, data: new Uint8Array() });

describe("a task that was given up", () => {
  it.each([
    [
      "a document",
      "importTopology",
      [named("a.xml"), named("b.xml")],
      "a.xml, b.xml: The work took",
      "too large or too deep",
    ],
    [
      "a PFX",
      "convert",
      { ...named("a.pfx"), target: "modern", chain: [named("ca.cer")] },
      "a.pfx: The work",
      "rounds",
    ],
    ["certificates", "readLeafPublicKeys", [named("a.p7b")], "a.p7b: The work", "very many certificates"],
    [
      "a request's certificate",
      "completeRequest",
      { requestPem: "", files: [named("a.cer")] },
      "a.cer: The",
      "its issuers",
    ],
    ["no file", "createRequest", { plan: { name: 1 } }, "The work took longer", "A smaller key"],
  ] as const)("says what it was, and why: %s", (_, task, input, message, hint) => {
    expect(asGivenUp(timeout, task, input)).toMatchObject({
      code: "JOB_TIMEOUT",
      message: expect.stringMatching(new RegExp(`^${message}`)),
      hint: expect.stringContaining(hint),
    });
  });

  it("speaks of rounds of key derivation only where there are some", () => {
    for (const task of ["importTopology", "readChain", "createLabCa"] satisfies TaskName[]) {
      expect(asGivenUp(timeout, task, null)).not.toMatchObject({ hint: expect.stringContaining("rounds") });
    }
  });

  it("is the only one whose words change", () => {
    for (const thrown of [new AppError("CANCELLED", "Stopped."), new Error("a fault"), null]) {
      expect(asGivenUp(thrown, "inspect", named("a.pfx"))).toBe(thrown);
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
