import { useSyncExternalStore } from "react";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { readDeploymentFile } from "#shared/deployment/read-deployment-file.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";
import { limits } from "#shared/limits.ts";

let known: readonly Deployment[] = [exampleDeployment];
const listeners = new Set<() => void>();

/** The deployments that this page knows: the example, and what was opened or typed since it was loaded. Nothing is stored. */
export function useDeployments(): readonly Deployment[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => known,
  );
}

/** Makes a deployment known to every page; one of the same name is replaced. */
export function rememberDeployment(deployment: Deployment): void {
  known = [...known.filter(({ name }) => name !== deployment.name), deployment];
  for (const listener of listeners) listener();
}

/** Reads a dropped deployment file and makes it known. */
export async function openDeployment(file: File): Promise<Deployment> {
  if (file.size > limits.inputFileBytes) throw pageErrors.deploymentTooLarge({ file: file.name });
  const deployment = readDeploymentFile(await file.text(), file.name);
  rememberDeployment(deployment);
  return deployment;
}
