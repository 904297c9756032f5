import { execFileSync } from "node:child_process";

/** Runs OpenSSL with the given arguments; throws with its own words when it fails. */
export function openssl(programArguments: readonly string[], options: { readonly cwd?: string } = {}): Buffer {
  return execFileSync("openssl", [...programArguments], {
    ...options,
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
}

/** "OpenSSL 3.0.19 …", or null where it is not installed. */
export function opensslVersion(): string | null {
  try {
    return openssl(["version"]).toString().trim();
  } catch {
    return null;
  }
}
