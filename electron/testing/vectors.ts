import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";

const { KEYSPEC_VECTORS: folder = resolve(import.meta.dirname, "../../../shared/vectors") } = process.env;

/** Whether the vectors of others stand beside the project (or where KEYSPEC_VECTORS says). They are never copied into it. */
export const haveVectors = existsSync(join(folder, "expected.json"));
if (!haveVectors)
  process.stderr.write(
    `The vectors of others are missing, so the tests with them are skipped: there is no ${folder}.\n`,
  );

/** Where one vector lies; `path` is relative to the folder, as MANIFEST.md has it. */
export function vectorPath(path: string): string {
  return join(folder, path);
}

/** The bytes of one vector. */
export function readVector(path: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(vectorPath(path)));
}

/** The part of expected.json that tests use. */
const expectedSchema = z.array(
  z.object({
    file: z.string(),
    kind: z.string(),
    password: z.object({ known: z.string().nullable().optional(), note: z.string().optional() }),
    pfx: z
      .object({
        bags: z.record(z.string(), z.number()).optional(),
        csp: z.array(z.string()).optional(),
        ku: z.array(z.string()).optional(),
        lmk: z.boolean().optional(),
        trailing: z.number().optional(),
        ber: z.boolean().optional(),
        mac: z.string().optional(),
      })
      .optional(),
    openssl: z.object({ rc: z.number(), certs: z.number(), keys: z.number() }).optional(),
  }),
);
export type ExpectedVector = z.output<typeof expectedSchema>[number];

/** What independent tools found in every vector of a kind ("pfx", "cert", "csr" …). */
export function expectedVectors(kind: string): readonly ExpectedVector[] {
  if (!haveVectors) return [];
  return expectedSchema
    .parse(JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")))
    .filter((vector) => vector.kind === kind);
}
