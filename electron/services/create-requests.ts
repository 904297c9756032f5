import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { CreatedRequest, PendingSummary } from "#shared/api/schemas/request.ts";
import { planCertificates } from "#shared/roles/plan.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import type { CreateRequestOutput } from "../pki/operations/types.ts";
import type { Context } from "./context.ts";
import { runBatch } from "./run-batch.ts";
import { stopIfCancelled } from "./run-single.ts";
import { safeFileName } from "./safe-file-name.ts";

type CreateRequestInput = ApiInput<"request.create">;

const idBytes = 4;
const idNameCharacters = 40;

/** An id that a person can tell from others and type: "fe01-3f9a2c1d". */
function pendingId(context: Context, server: string): string {
  const host = (server.split(".")[0] ?? "").replace(/[^a-z0-9-]/g, "").slice(0, idNameCharacters);
  return `${host === "" ? "request" : host}-${context.ids.random(idBytes)}`;
}

function summarize(
  context: Context,
  input: CreateRequestInput,
  plan: CertificatePlan,
  created: CreateRequestOutput,
): PendingSummary {
  return {
    id: pendingId(context, plan.server),
    createdAt: context.clock.now(),
    product: plan.product,
    role: plan.role,
    roleTitle: plan.roleTitle,
    deploymentName: input.deployment.name,
    server: plan.server,
    commonName: plan.subject.commonName,
    names: plan.names.filter(({ included }) => included).map(({ name }) => name),
    key: plan.key,
    friendlyName: plan.friendlyName,
    publicKeyFingerprint: created.facts.publicKey.fingerprint,
    exportable: plan.exportable.value,
    completedAt: null,
  };
}

/** The key is safe on the disk before its request exists, and a request that could not be written leaves no key behind. */
async function createRequest(
  context: Context,
  input: CreateRequestInput,
  plan: CertificatePlan,
  signal: AbortSignal,
): Promise<CreatedRequest> {
  const created = await context.jobs.run("createRequest", { plan, passphrase: input.passphrase }, signal);
  stopIfCancelled(signal);
  const pending = summarize(context, input, plan, created);
  const { requestPem, encryptedKeyPem } = created;
  await context.pending.add({ schemaVersion: 1, summary: pending, requestPem, encryptedKeyPem });
  try {
    const wanted = join(context.references.pathOf(input.folder), `${safeFileName(plan.server)}.req`);
    const path = await context.files.write(wanted, requestPem, input.onExisting);
    const file = context.references.written(path, new TextEncoder().encode(requestPem).byteLength);
    return { server: plan.server, pending, file, pem: requestPem, facts: created.facts };
  } catch (thrown) {
    await context.pending.remove(pending.id).catch(context.report);
    throw thrown;
  }
}

/** Makes one key and one certificate request per server, as `<server>.req`, and keeps the encrypted keys as pending requests. */
export function createRequests(context: Context, input: CreateRequestInput): Promise<ApiOutput<"request.create">> {
  return context.running.run(input.jobId, async (signal) => {
    context.references.pathOf(input.folder);
    const plans = planCertificates(input);
    const requests = await runBatch(context, {
      jobId: input.jobId,
      items: plans,
      nameOf: (plan) => plan.server,
      signal,
      step: (plan) => createRequest(context, input, plan, signal),
    });
    return { requests: requests.map(({ name, outcome }) => ({ server: name, outcome })) };
  });
}
