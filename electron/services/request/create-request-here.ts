import type { CreatedRequest, PendingSummary } from "#shared/api/schemas/request.ts";
import { authorityOf, templateFor } from "#shared/authorities/chosen-authorities.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import type { MakeKeyAndRequestOutput } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { rememberKeyPassphrase } from "../kit/key-passphrases.ts";
import { stopIfCancelled } from "../kit/run-single.ts";
import { forgetPassphrase } from "../pending/forget-passphrase.ts";
import type { RequestRun } from "./types.ts";

const idBytes = 4;
const idNameCharacters = 40;

/** An id that a person can tell from others and type: "fe01-3f9a2c1d". */
function pendingId(context: Context, server: string): string {
  const host = (server.split(".")[0] ?? "").replace(/[^a-z0-9-]/g, "").slice(0, idNameCharacters);
  return `${host === "" ? "request" : host}-${context.ids.random(idBytes)}`;
}

function summarize(
  context: Context,
  { input, passphrase }: RequestRun,
  plan: CertificatePlan,
  created: MakeKeyAndRequestOutput,
): PendingSummary {
  return {
    id: pendingId(context, plan.server),
    createdAt: context.clock.now(),
    product: plan.product,
    role: plan.role,
    layout: plan.layout,
    certificate: plan.certificate,
    uses: plan.uses,
    deploymentName: input.deployment.name,
    server: plan.server,
    nodes: plan.nodes,
    commonName: plan.subject.commonName,
    names: plan.names.filter(({ included }) => included).map(({ name }) => name),
    requested: {
      needs: Object.fromEntries(plan.names.flatMap(({ name, included, need }) => (included ? [[name, need]] : []))),
      extendedKeyUsage: plan.extendedKeyUsage,
      wildcards: plan.wildcards,
    },
    key: plan.key,
    authority: authorityOf(plan, input.authorities),
    friendlyName: plan.friendlyName,
    publicKeyFingerprint: created.facts.publicKey.fingerprint,
    exportable: plan.exportable.value,
    passphraseRemembered: passphrase.remember !== null,
    completedAt: null,
    ...replacedBy(input, plan),
  };
}

function replacedBy({ replaces }: RequestRun["input"], { id }: CertificatePlan): Pick<PendingSummary, "replaces"> {
  const replaced = replaces?.[id];
  return replaced === undefined ? {} : { replaces: replaced };
}

/**
 * Makes a key and its request, and keeps the encrypted key as a pending request. The key is safe on the disk before its request
 * exists, and a request that could not be written leaves no key behind.
 *
 * @param fileName base name of the plan's files
 */
export async function createRequestHere(
  context: Context,
  run: RequestRun,
  plan: CertificatePlan,
  fileName: string,
): Promise<CreatedRequest> {
  const { input, passphrase, signal } = run;
  const { format } = input;
  const template = templateFor(authorityOf(plan, input.authorities), input.template);
  const created = await context.jobs.run(
    "makeKeyAndRequest",
    { plan, template, format, passphrase: passphrase.of(plan) },
    signal,
  );
  stopIfCancelled(signal);
  const pending = summarize(context, run, plan, created);
  const { requestPem, encryptedKeyPem } = created;
  try {
    await passphrase.remember?.(pending.id);
    await context.pending.add({ schemaVersion: 3, summary: pending, fileName, requestPem, encryptedKeyPem });
  } catch (thrown) {
    await forgetPassphrase(context, pending.id);
    throw thrown;
  }
  try {
    const file = await run.write(`${fileName}.req`, created.file);
    rememberKeyPassphrase(context, encryptedKeyPem, passphrase.of(plan));
    return { delivery: "here", pending, file, pem: requestPem, facts: created.facts };
  } catch (thrown) {
    await context.pending.remove(pending.id).catch(context.report);
    await forgetPassphrase(context, pending.id);
    throw thrown;
  }
}
