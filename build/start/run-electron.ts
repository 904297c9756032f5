import { spawn } from "node:child_process";
import { childExit } from "./child-exit.ts";
import { electronEnvironment } from "./electron-environment.ts";

/** An Electron that ends with an error so soon never showed its window (on some Linux systems its sandbox is not set up). */
const startMilliseconds = 5_000;

export type ElectronRun = { readonly exitCode: number; readonly neverStarted: boolean };

/** Runs the built app in Electron until it ends. */
export async function runElectron(
  executable: string,
  applicationArguments: readonly string[],
  root: string,
): Promise<ElectronRun> {
  const start = Date.now();
  const child = spawn(executable, applicationArguments, {
    cwd: root,
    env: electronEnvironment(process.env),
    stdio: "inherit",
  });
  const exitCode = await childExit(child).catch(() => 1);
  return { exitCode, neverStarted: exitCode !== 0 && Date.now() - start < startMilliseconds };
}
