import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { deploymentErrors } from "#shared/errors/definitions/deployments.ts";
import type { CommandContext } from "./command-context.ts";

/** The kept deployment of a name; null: none has it. */
export async function findKept(call: CommandContext["call"], name: string): Promise<KeptDeployment | null> {
  const { deployments } = await call("deployment.list", {});
  return deployments.find(({ deployment }) => deployment.name === name) ?? null;
}

/** Throws DEPLOYMENT_NOT_KEPT where no kept deployment has the name. */
export async function requireKept(call: CommandContext["call"], name: string): Promise<KeptDeployment> {
  const kept = await findKept(call, name);
  if (kept === null) throw deploymentErrors.notKept({ name });
  return kept;
}
