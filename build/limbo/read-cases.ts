import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as z from "zod";

const peerNameSchema = z.object({ kind: z.enum(["DNS", "IP", "RFC822"]), value: z.string() });
export type PeerName = z.output<typeof peerNameSchema>;

const caseSchema = z.object({
  id: z.string(),
  validation_kind: z.enum(["SERVER", "CLIENT"]),
  trusted_certs: z.array(z.string()),
  untrusted_intermediates: z.array(z.string()),
  peer_certificate: z.string(),
  peer_certificate_key: z.string().nullish(),
  validation_time: z.string().nullish(),
  expected_result: z.enum(["SUCCESS", "FAILURE"]),
  expected_peer_name: peerNameSchema.nullish(),
  expected_peer_names: z.array(peerNameSchema).nullish(),
  signature_algorithms: z.array(z.string()).nullish(),
  key_usage: z.array(z.string()).nullish(),
  extended_key_usage: z.array(z.string()).nullish(),
  max_chain_depth: z.int().nullish(),
  crls: z.array(z.string()).nullish(),
});
/** One case of C2SP/x509-limbo, with the names of its schema; certificates, keys and revocation lists are PEM. */
export type LimboCase = z.output<typeof caseSchema>;

const fileSchema = z.object({ testcases: z.array(caseSchema) });

/** Reads a file of cases, JSON or the same with gzip. Throws what JSON.parse, zlib or zod throw where it is no such file. */
export function readCases(path: string): readonly LimboCase[] {
  const bytes = readFileSync(path);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return fileSchema.parse(JSON.parse((isGzip ? gunzipSync(bytes) : bytes).toString("utf8"))).testcases;
}
