import { join } from "node:path";
import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { CreatedRequest, PendingSummary } from "#shared/api/schemas/request.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { planDeployment } from "#shared/roles/plan-deployment.ts";
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
    certificateTitle: plan.certificateTitle,
    uses: plan.uses,
    deploymentName: input.deployment.name,
    server: plan.server,
    nodes: plan.nodes,
    commonName: plan.subject.commonName,
    names: plan.names.filter(({ included }) => included).map(({ name }) => name),
    key: plan.key,
    authority: input.authority,
    friendlyName: plan.friendlyName,
    publicKeyFingerprint: created.facts.publicKey.fingerprint,
    exportable: plan.exportable.value,
    passphraseRemembered: false,
    completedAt: null,
  };
}

/** What a run needs once its input was looked at. */
type Run = {
  readonly input: CreateRequestInput;
  readonly folder: string;
  readonly passphrase: string;
  readonly signal: AbortSignal;
};

/** The key is safe on the disk before its request exists, and a request that could not be written leaves no key behind. */
async function createRequest(context: Context, run: Run, plan: CertificatePlan): Promise<CreatedRequest> {
  const { input, folder, passphrase, signal } = run;
  const { template, format, onExisting } = input;
  const created = await context.jobs.run("createRequest", { plan, template, format, passphrase }, signal);
  stopIfCancelled(signal);
  const pending = summarize(context, input, plan, created);
  const { requestPem, encryptedKeyPem } = created;
  await context.pending.add({ schemaVersion: 2, summary: pending, requestPem, encryptedKeyPem });
  try {
    const wanted = join(folder, `${safeFileName(plan.server)}.req`);
    const data = format === "der" ? created.file : new TextEncoder().encode(requestPem);
    const path = await context.files.write(wanted, data, onExisting);
    const file = context.references.written(path, data.byteLength);
    return { delivery: "here", pending, file, pem: requestPem, facts: created.facts };
  } catch (thrown) {
    await context.pending.remove(pending.id).catch(context.report);
    throw thrown;
  }
}

function passphraseOf({ passphrase }: CreateRequestInput): string {
  if (passphrase !== null) return passphrase;
  throw new AppError("PASSPHRASE_REQUIRED", "The keys of these requests need a passphrase.", {
    hint: "Choose one: it encrypts the keys until the certificates are there.",
  });
}

/** Makes one key and one certificate request per plan and keeps the encrypted keys as pending requests. */
export function createRequests(context: Context, input: CreateRequestInput): Promise<ApiOutput<"request.create">> {
  return context.running.run(input.jobId, async (signal) => {
    const folder = context.references.pathOf(input.folder);
    const plans = planDeployment(input);
    const run: Run = { input, folder, passphrase: passphraseOf(input), signal };
    const requests = await runBatch(context, {
      jobId: input.jobId,
      items: plans,
      nameOf: (plan) => plan.server,
      signal,
      step: (plan) => createRequest(context, run, plan),
    });
    return {
      requests: requests.map(({ name, outcome }, index) => ({
        planId: plans[index]?.id ?? name,
        title: name,
        outcome,
      })),
      readme: null,
    };
  });
}
