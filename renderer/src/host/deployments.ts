import { useSyncExternalStore } from "react";
import { createClient } from "#shared/api/client.ts";
import type { KeptChoices, KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { readDeploymentFile } from "#shared/deployment/read-deployment-file.ts";
import { pageErrors } from "#shared/errors/definitions/page.ts";
import { limits } from "#shared/limits.ts";
import { createKeeper } from "./create-keeper.ts";
import { createListeners } from "./listeners.ts";
import { transport } from "./transport.ts";

// Not `client`: the reply holds no message, and this file is loaded before anything is drawn.
const host = createClient(transport);
const keep = createKeeper();
let known: readonly Deployment[] = [exampleDeployment];
let answered: ReadonlyMap<string, KeptChoices> = new Map();
const listeners = createListeners();

const isExample = ({ name }: Deployment): boolean => name === exampleDeployment.name;

/** Takes in those that the host keeps, the last one first, with what was answered for them. */
export function knowDeployments(kept: readonly KeptDeployment[]): void {
  answered = new Map(kept.flatMap(({ deployment, choices }) => (choices === null ? [] : [[deployment.name, choices]])));
  const others = kept.map(({ deployment }) => deployment).filter((deployment) => !isExample(deployment));
  know([...others, exampleDeployment]);
}

/** What was answered when requests were made for a deployment; null: nothing, or it is not kept. */
export function answersFor({ name }: Deployment): KeptChoices | null {
  return answered.get(name) ?? null;
}

/** The one that was worked with last; null: none but the example. */
export function lastDeployment(): Deployment | null {
  const [first] = known;
  return first === undefined || isExample(first) ? null : first;
}

function know(deployments: readonly Deployment[]): void {
  known = deployments;
  listeners.tell();
}

/** The deployments that were opened or typed, the last one first, and the example. The host keeps them for the next start. */
export function useDeployments(): readonly Deployment[] {
  return useSyncExternalStore(listeners.subscribe, () => known);
}

/** The same without the example, which KeySpec brings with it. */
export function useOwnDeployments(): readonly Deployment[] {
  return useDeployments().filter((deployment) => !isExample(deployment));
}

/**
 * Makes a deployment known to every page, now and after the next start.
 *
 * @param onDifferent whether it takes the place of another one that is kept under its name, or that one is back after the next start
 */
export function rememberDeployment(deployment: Deployment, onDifferent: "keep" | "replace"): void {
  if (isExample(deployment)) return;
  know([deployment, ...known.filter(({ name }) => name !== deployment.name)]);
  // One that cannot be kept is still here until the page is closed.
  void keep(() => host("deployment.remember", { deployment, onDifferent }));
}

/** Takes a deployment from every page, for good. */
export function forgetDeployment(name: string): void {
  know(known.filter((deployment) => deployment.name !== name));
  void keep(() => host("deployment.forget", { name }));
}

/** Reads a dropped deployment file and makes it known. */
export async function openDeployment(file: File): Promise<Deployment> {
  if (file.size > limits.inputFileBytes) throw pageErrors.deploymentTooLarge({ file: file.name });
  const deployment = readDeploymentFile(await file.text(), file.name);
  rememberDeployment(deployment, "keep");
  return deployment;
}
