import { parseArgs } from "node:util";
import { chooseCrypto } from "#electron/pki/crypto/probe.ts";
import { collectStructures } from "./collect.ts";
import { mutatedStructures } from "./mutated.ts";
import { reportOf } from "./report.ts";
import { compareAll } from "./run.ts";

const usage = `Usage: npm run differential -- FOLDER [--list] [--mutate N] [--seed X]
FOLDER: files with certificates, requests and revocation lists; --list: every fact that OpenSSL sees otherwise
--mutate N: N changed ones of each kind in place of the files themselves
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: "boolean" }, mutate: { type: "string" }, seed: { type: "string" } },
});
const [folder] = positionals;
const count = values.mutate === undefined ? null : Number(values.mutate);
const seed = Number(values.seed ?? 1);
if (folder === undefined || positionals.length !== 1 || ![count ?? 0, seed].every(Number.isSafeInteger)) {
  process.stderr.write(usage);
  process.exit(2);
}
const { files, structures } = collectStructures(folder);
const compared = count === null ? structures : mutatedStructures(structures, count, seed);
const outcomes = await compareAll(compared, chooseCrypto(), 2);
process.stdout.write(`${reportOf(outcomes, files, values.list === true).join("\n")}\n`);
process.exitCode = outcomes.some(({ result }) => result === "differs" || result === "only OpenSSL reads it") ? 1 : 0;
