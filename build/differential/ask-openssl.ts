import { spawn } from "node:child_process";
import type { Structure, StructureKind } from "./types.ts";

/** RFC 2253, with UTF-8 as it is. */
const nameOptions = ["-nameopt", "RFC2253,-esc_msb,utf8"];
const commands: Readonly<Record<StructureKind, readonly string[]>> = {
  certificate: [
    "x509",
    "-subject",
    "-issuer",
    "-serial",
    "-dates",
    "-dateopt",
    "iso_8601",
    "-fingerprint",
    "-sha256",
    ...nameOptions,
  ],
  request: ["req", "-subject", ...nameOptions],
  "revocation-list": ["crl", "-issuer", "-lastupdate", "-nextupdate", "-dateopt", "iso_8601", ...nameOptions],
};

/** Text that OpenSSL prints of one structure; null: it cannot read it. */
export function askOpenssl({ kind, data }: Structure): Promise<string | null> {
  const [command = "", ...options] = commands[kind];
  return new Promise((resolve, reject) => {
    const child = spawn("openssl", [command, "-inform", "DER", "-noout", "-text", ...options], {
      stdio: ["pipe", "pipe", "ignore"],
    });
    const pieces: Buffer[] = [];
    child.on("error", reject);
    // It may end before it has read all.
    child.stdin.on("error", () => undefined);
    child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
    child.on("close", (code) => resolve(code === 0 ? Buffer.concat(pieces).toString("utf8") : null));
    child.stdin.end(data);
  });
}
