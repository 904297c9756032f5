import type { ApiInput, ApiOutput } from "#shared/api/contract.ts";
import type { CreatedRequest } from "#shared/api/schemas/request.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { usualChoices } from "../testing/usual-choices.ts";
import { dropped, type World } from "./contract-case.ts";
import { expectValue } from "./expect-error.ts";

/** Protects the pending keys of a case. */
export const passphrase = "correct horse battery";
/** Protects the lab CA of a case. */
export const authorityPassphrase = "lab authority phrase";
/** Protects the PFX of a case. */
export const outPassword = "Passw0rd!";
/** UTF-8. */
export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** Front End Servers of the example deployment. */
export function frontEnds(...servers: readonly string[]): ApiInput<"request.create">["selections"] {
  return [{ role: "enterprise-front-end", servers }];
}

const usualRun = {
  ...usualChoices,
  jobId: "request",
  organization: exampleDeployment.organization,
  passphrase,
  rememberPassphrase: false,
  onExisting: "refuse",
} satisfies Omit<ApiInput<"request.create">, "folder">;

/** A run of requests: for fe01 of the example deployment, made here, unless a case says otherwise. */
export async function requestRun(
  world: World,
  changes: Partial<ApiInput<"request.create">> = {},
): Promise<ApiOutput<"request.create">> {
  return await world.call("request.create", { ...usualRun, folder: world.folder, ...changes });
}

/** The outcomes of such a run. */
export async function request(
  world: World,
  changes: Partial<ApiInput<"request.create">> = {},
): Promise<ApiOutput<"request.create">["requests"]> {
  return (await requestRun(world, changes)).requests;
}

/** A request whose key KeySpec made. */
export type MadeHere = Extract<CreatedRequest, { readonly delivery: "here" }>;

/** Fails the test for a request that was made elsewhere. */
export function madeHere(created: CreatedRequest): MadeHere {
  if (created.delivery === "here") return created;
  throw new Error(`The request was made ${created.delivery}.`);
}

/** The request for fe01 of the example deployment. */
export async function requestOne(world: World): Promise<MadeHere> {
  const [created] = await request(world);
  return madeHere(expectValue(created?.outcome));
}

/** Makes the lab CA of a case. */
export function initAuthority(world: World): Promise<ApiOutput<"labCa.init">> {
  return world.call("labCa.init", {
    jobId: "init",
    organization: "Contoso Lab",
    baseUrl: "http://pki.contoso.com",
    passphrase: authorityPassphrase,
  });
}

/** Signs a request with the lab CA. */
export function issue(
  world: World,
  pem: string,
  changes: Partial<ApiInput<"labCa.issue">> = {},
): Promise<ApiOutput<"labCa.issue">> {
  return world.call("labCa.issue", {
    jobId: "issue",
    request: dropped("fe01.req", bytes(pem)),
    profile: "ad-cs-web-server",
    passphrase: authorityPassphrase,
    days: 365,
    folder: world.folder,
    onExisting: "keep-both",
    ...changes,
  });
}

/** Completes the pending request that a certificate belongs to. */
export function complete(
  world: World,
  certificate: Uint8Array<ArrayBuffer>,
  changes: Partial<ApiInput<"complete.certificate">> = {},
): Promise<ApiOutput<"complete.certificate">> {
  return world.call("complete.certificate", {
    jobId: "complete",
    pendingId: null,
    certificate: dropped("issued.pem", certificate),
    chain: [],
    previous: null,
    passphrase,
    outPassword,
    target: "legacy-schannel",
    folder: world.folder,
    onExisting: "refuse",
    ...changes,
  });
}
