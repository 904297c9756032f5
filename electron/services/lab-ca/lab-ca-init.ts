import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import { jobLabels } from "#shared/api/job-labels.ts";
import { labCaErrors } from "#shared/errors/definitions/lab-ca.ts";
import type { Context } from "../kit/context.ts";
import { recallKeyPassphrase, rememberKeyPassphrase } from "../kit/key-passphrases.ts";
import { runSingle, stopIfCancelled } from "../kit/run-single.ts";

/**
 * Makes a root and an issuing CA for a lab, with encrypted keys.
 *
 * @throws AppError LAB_CA_EXISTS, PASSPHRASE_REQUIRED
 */
export function initLabCa(context: Context, input: ApiInput<"labCa.init">): Promise<ApiOutput<"labCa.init">> {
  return runSingle(context, { jobId: input.jobId, label: jobLabels.initialising, keep: null }, async (signal) => {
    // Before the work; another program may still be faster, and then `create` says so.
    if ((await context.labCa.read()) !== null)
      throw labCaErrors.exists({ folder: join(context.folders.data, "lab-ca") });
    const { organization, baseUrl } = input;
    const passphrase = input.passphrase ?? (await sharedPassphrase(context, input.passphraseOf));
    if (passphrase === null) throw labCaErrors.noPassphraseToShare();
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
    const { root, issuing, material } = created;
    rememberKeyPassphrase(context, material.issuingKeyPem, passphrase);
    const { baseUrl: published } = material;
    const passphraseRemembered = recallKeyPassphrase(context, material.issuingKeyPem) !== null;
    return { authority: { root, issuing, baseUrl: published, issued: 0, passphraseRemembered } };
  });
}

/** The passphrase of a pending request that this session remembers; null: it remembers none, or there is no such request. */
async function sharedPassphrase(
  context: Pick<Context, "pending" | "passwords">,
  id: string | undefined,
): Promise<string | null> {
  const { records } = await context.pending.list();
  const record = records.find(({ summary }) => summary.id === id);
  return record === undefined ? null : recallKeyPassphrase(context, record.encryptedKeyPem);
}
