import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { orNull } from "#electron/pki/or-null.ts";
import { readPkcs7 } from "#electron/pki/pkcs7/read-certificates.ts";
import { contentParts } from "#electron/pki/sniff/content-parts.ts";
import { limits } from "#shared/limits.ts";
import { type Structure, structureKinds } from "./types.ts";

/** Certificates, requests and revocation lists of all files below a folder, each once. PFX files are locked and left out. */
export function collectStructures(folder: string): {
  readonly files: number;
  readonly structures: readonly Structure[];
} {
  const seen = new Set<string>();
  const structures: Structure[] = [];
  let files = 0;
  for (const name of globSync("**/*", { cwd: folder })) {
    const path = resolve(folder, name);
    const entry = statSync(path);
    if (!entry.isFile() || entry.size === 0 || entry.size > limits.inputFileBytes) continue;
    files++;
    for (const found of structuresIn(Uint8Array.from(readFileSync(path)), name)) {
      const digest = createHash("sha256").update(found.data).digest("hex");
      if (seen.has(digest)) continue;
      seen.add(digest);
      structures.push(found);
    }
  }
  return { files, structures };
}

function structuresIn(data: Uint8Array, file: string): readonly Structure[] {
  return (orNull(() => contentParts(data)) ?? []).flatMap((part): readonly Structure[] => {
    const kind = structureKinds.find((each) => each === part.kind);
    if (kind !== undefined) return [{ kind, data: part.data, file }];
    if (part.kind !== "pkcs7") return [];
    const { certificates, revocationLists } = orNull(() => readPkcs7(part.data)) ?? {
      certificates: [],
      revocationLists: [],
    };
    return [
      ...certificates.map((der) => ({ kind: "certificate", data: der, file }) as const),
      ...revocationLists.map((der) => ({ kind: "revocation-list", data: der, file }) as const),
    ];
  });
}
