import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { jobLabels } from "#shared/api/job-labels.ts";
import { labCaErrors } from "#shared/errors/definitions/lab-ca.ts";
import type { Context } from "../kit/context.ts";
import { runSingle, stopIfCancelled } from "../kit/run-single.ts";

/** Makes a root and an issuing CA for a lab, with encrypted keys. Throws LAB_CA_EXISTS. */
export function initLabCa(context: Context, input: ApiInput<"labCa.init">): Promise<ApiOutput<"labCa.init">> {
  return runSingle(context, { jobId: input.jobId, label: jobLabels.initialising, keep: null }, async (signal) => {
    // Before the work; another program may still be faster, and then `create` says so.
    if ((await context.labCa.read()) !== null)
      throw labCaErrors.exists({ folder: join(context.folders.data, "lab-ca") });
    const { organization, baseUrl, passphrase } = input;
    const createdAt = context.clock.now();
    const created = await context.jobs.run(
      "createLabCa",
      { organization, baseUrl, passphrase, now: createdAt },
      signal,
    );
    stopIfCancelled(signal);
    await context.labCa.create({
      schemaVersion: 1,
      createdAt,
      material: created.material,
      issued: [],
      revocationListNumber: 0,
    });
    return {
      authority: { root: created.root, issuing: created.issuing, baseUrl: created.material.baseUrl, issued: 0 },
    };
  });
}
