import { type FuseConfig, FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from "@electron/fuses";
import type { AfterPackContext } from "electron-builder";
import { programOf } from "./packaged-places.ts";

/**
 * Every fuse, set on purpose. `strictlyRequireAllFuses` makes a fuse that a later Electron adds break the build instead
 * of passing unseen.
 *
 * @see https://www.electronjs.org/docs/latest/tutorial/security#19-check-which-fuses-you-can-change
 */
export const wantedFuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
} satisfies FuseConfig;

export type FuseReading = { readonly name: string; readonly wanted: boolean; readonly isSet: boolean };

/** electron-builder's hook between packing and signing: the fuses are part of what is signed. */
export async function flipWantedFuses(context: AfterPackContext): Promise<void> {
  await flipFuses(programOf(context.appOutDir, context.electronPlatformName), wantedFuses);
}

/** Reads the fuses of a packed program back, next to what they should be; throws where one differs. */
export async function readFuses(program: string): Promise<readonly FuseReading[]> {
  const wire = await getCurrentFuseWire(program);
  const readings = fuseNumbers().map((fuse) => ({
    name: FuseV1Options[fuse],
    wanted: wantedFuses[fuse],
    isSet: wire[fuse] === FuseState.ENABLE,
  }));
  const different = readings.filter(({ wanted, isSet }) => wanted !== isSet);
  if (different.length > 0)
    throw new Error(`These fuses of ${program} are not as wanted: ${different.map(({ name }) => name).join(", ")}.`);
  return readings;
}

function fuseNumbers(): readonly FuseV1Options[] {
  return Object.values(FuseV1Options).filter((value) => typeof value === "number");
}
