import { join } from "node:path";
import type { ApiOutput } from "#shared/api/contract.ts";
import { type CreatedRequest, requestChoicesSchema } from "#shared/api/schemas/request.ts";
import { authorityOf, templateFor } from "#shared/authorities/chosen-authorities.ts";
import { keyStoreErrors, keyStoreProblems } from "#shared/errors/definitions/key-store.ts";
import { requestErrors } from "#shared/errors/definitions/requests.ts";
import { applianceSheet } from "#shared/guide/requests/appliance-sheet.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { checkPlan } from "#shared/roles/planning/blocking-problems.ts";
import { distinctFriendlyName } from "#shared/roles/planning/friendly-name.ts";
import { onlyThese } from "#shared/roles/planning/only-these.ts";
import { planDeployment } from "#shared/roles/planning/plan-deployment.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { writeInf } from "../../pki/inf/write-inf.ts";
import type { Context } from "../kit/context.ts";
import { keepingOf } from "../kit/kept-call.ts";
import { runBatch } from "../kit/run-batch.ts";
import { stopIfCancelled } from "../kit/run-single.ts";
import { createRequestHere } from "./create-request-here.ts";
import { requestFileNames } from "./request-file-names.ts";
import type { CreateRequestInput, RequestRun } from "./types.ts";
import { writeOperatorReadme } from "./write-operator-readme.ts";

/**
 * The certificates to request: those of the selections, or only some of them.
 *
 * @throws AppError PLAN_INCOMPLETE, and those of `planDeployment`
 */
function plansOf(input: CreateRequestInput, today: string): readonly CertificatePlan[] {
  const { only, template, ...choices } = input;
  const planned = planDeployment({
    ...choices,
    today,
    ...(template?.kind === "name" && { templateName: template.name }),
  });
  // A role that was chosen twice is planned once.
  const plans = [...new Map(planned.map((plan) => [plan.id, plan])).values()];
  if (plans.length === 0) {
    throw requestErrors.nothingChosen();
  }
  if (only === undefined) return plans;
  const known = new Set(plans.map(({ id }) => id));
  const unknown = only.find((id) => !known.has(id));
  if (unknown === undefined) return onlyThese(plans, only);
  throw requestErrors.unknownCertificate({ certificate: unknown, known: plans.map(({ id }) => id) });
}

/** Of two certificates that may lie in one store each needs a friendly name of its own: those that wait here, and those of this run. */
async function distinctlyNamed(
  { pending }: Pick<Context, "pending">,
  plans: readonly CertificatePlan[],
): Promise<readonly CertificatePlan[]> {
  const { records } = await pending.list();
  const taken = records.map(({ summary }) => summary.friendlyName);
  return plans.map((plan) => {
    const friendlyName = distinctFriendlyName(plan.friendlyName, taken);
    taken.push(friendlyName);
    return { ...plan, friendlyName };
  });
}

function isMadeHere(input: CreateRequestInput, plan: CertificatePlan): boolean {
  return input.delivery === "here" && plan.keyPlace.value === "anywhere";
}

/** Looks at everything that concerns the whole run, so that it fails before the first key is made. */
async function prepareRun(
  context: Context,
  input: CreateRequestInput,
  plans: readonly CertificatePlan[],
  signal: AbortSignal,
): Promise<RequestRun> {
  const folder = context.references.pathOf(input.folder);
  const { passphrase, onExisting } = input;
  const madeHere = plans.some((plan) => isMadeHere(input, plan));
  const of = (): string => {
    if (passphrase !== null) return passphrase;
    throw requestErrors.passphraseRequired();
  };
  if (madeHere) of();
  await context.files.removeLeftovers(folder);
  return {
    input,
    folder,
    fileNames: requestFileNames(plans),
    passphrase: { of, remember: madeHere && input.rememberPassphrase ? await rememberer(context, of()) : null },
    write: async (name, data) => {
      const path = await context.files.write(join(folder, name), data, onExisting);
      return context.references.written(path, data.byteLength);
    },
    signal,
  };
}

/** Throws SECRET_STORE_UNAVAILABLE where there is no key store that keeps a secret. */
async function rememberer(context: Context, passphrase: string): Promise<(id: string) => Promise<void>> {
  const { secrets } = context;
  const problem = secrets === null ? keyStoreProblems.desktopOnly : await secrets.problem();
  if (secrets !== null && problem === null) return (id) => secrets.remember(id, passphrase);
  throw keyStoreErrors.unavailable({ problem: problem ?? keyStoreProblems.locked });
}

/** One certificate: the values for an appliance, the INF for a server that makes its own key, or key and request. */
async function writeCertificateFiles(
  context: Context,
  run: RequestRun,
  plan: CertificatePlan,
): Promise<CreatedRequest> {
  checkPlan(plan);
  const fileName = run.fileNames.get(plan.id) ?? missing(plan);
  const { authorities, delivery } = run.input;
  const template = templateFor(authorityOf(plan, authorities), run.input.template);
  if (plan.keyPlace.value === "appliance") {
    const sheet = applianceSheet(plan);
    const file = await run.write(`${fileName}.txt`, new TextEncoder().encode(sheet));
    return { delivery: "on-appliance", file, sheet };
  }
  if (delivery === "here") return createRequestHere(context, run, plan, fileName);
  const { text, data } = writeInf({ plan, template });
  stopIfCancelled(run.signal);
  return { delivery: "on-server", file: await run.write(`${fileName}.inf`, data), inf: text };
}

/**
 * Plans everything that was chosen and makes, for each certificate, `<name>.req` with a key that waits as a pending request, or
 * `<name>.inf` with which a server makes its own, or `<name>.txt` with the values for an appliance; and one README.txt for whoever
 * carries the files on. A request is called .req in DER too: certreq reads both, and the README names one file.
 *
 * @throws AppError those of planning, PASSPHRASE_REQUIRED, SECRET_STORE_UNAVAILABLE, FILE_REFERENCE_UNKNOWN; a certificate's own
 *   errors are its outcome
 */
export function createRequests(context: Context, input: CreateRequestInput): Promise<ApiOutput<"request.create">> {
  return context.running.run(
    { jobId: input.jobId, keep: keepingOf(context, "request.create", input) },
    async (signal) => {
      const plans = await distinctlyNamed(context, plansOf(input, context.clock.now()));
      const run = await prepareRun(context, input, plans, signal);
      await keepAnswers(context, input);
      const made = await runBatch(context, {
        jobId: input.jobId,
        items: plans,
        nameOf: requestTitle,
        signal,
        step: async (plan) => ({ plan, created: await writeCertificateFiles(context, run, plan) }),
      });
      const requests = plans.map((plan, index) => {
        const { name: title, outcome } = made[index] ?? missing(plan);
        return {
          planId: plan.id,
          title,
          outcome: outcome.ok ? { ok: true as const, value: outcome.value.created } : outcome,
        };
      });
      const written = made.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
      return { requests, ...(await writeOperatorReadme(context, run, written)) };
    },
  );
}

/** What was answered for a deployment stays with it, so that the next request, and its inventory, begin with it. */
async function keepAnswers({ deployments }: Context, input: CreateRequestInput): Promise<void> {
  // The schema of the choices has no field for a secret, and drops what it does not know.
  const { deployment, only: _only, replaces: _replaces, ...choices } = requestChoicesSchema.strip().parse(input);
  await deployments.answer(deployment.name, choices);
}

function missing(plan: CertificatePlan): never {
  throw new TypeError(`The run has lost ${plan.id}.`);
}
