import { execFileSync } from "node:child_process";

/**
 * What npm says of every package of the lock file. Nothing is left out with `--omit`: npm then also drops a package of production that
 * something else wants for development or optionally, such as zod (npm 11.19).
 */
export function npmBill(project: string): unknown {
  const asked = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--offline"];
  // On Windows npm is a script, which only a shell runs; nothing of the call comes from outside.
  const shell = process.platform === "win32";
  return JSON.parse(execFileSync("npm", asked, { cwd: project, shell, maxBuffer: 64 * 1024 * 1024 }).toString());
}
