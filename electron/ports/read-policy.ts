import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Policy, policyOf } from "#shared/policy/policy-of.ts";
import { policyKey } from "#shared/policy/settings.ts";
import { registryValues } from "./registry-values.ts";

/** What a program printed; null: it could not be run, or failed. */
export type RunProgram = (program: string, parameters: readonly string[]) => string | null;

/** A computer on which this takes longer has other troubles; KeySpec starts without then. */
const patienceMilliseconds = 5000;

/** What was printed when it was first asked: several parts of one start want to know, and policies change with the next one. */
let answered: { readonly printed: string | null } | null = null;

const runOnce: RunProgram = (program, parameters) => {
  answered ??= { printed: runProgram(program, parameters) };
  return answered.printed;
};

const runProgram: RunProgram = (program, parameters) => {
  const { status, stdout } = spawnSync(program, [...parameters], {
    encoding: "latin1",
    timeout: patienceMilliseconds,
    windowsHide: true,
  });
  return status === 0 ? stdout : null;
};

/**
 * What the organisation decided for this computer, read once when KeySpec starts: on Windows what group policies wrote, everywhere the
 * environment. `reg.exe` answers with an error where there is no such key. Where a policy forbids `reg.exe` itself (DisableRegistryTools),
 * only the environment speaks.
 *
 * @see https://learn.microsoft.com/windows-server/administration/windows-commands/reg-query
 */
export function readPolicy(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  run: RunProgram = runOnce,
): Policy {
  if (platform !== "win32") return policyOf({ registry: {}, environment });
  const program = join(environment["SystemRoot"] ?? String.raw`C:\Windows`, "System32", "reg.exe");
  return policyOf({ registry: registryValues(run(program, ["query", policyKey]) ?? ""), environment });
}
