import { parseArgs } from "node:util";
import { chooseCrypto } from "#electron/pki/crypto/probe.ts";
import { collectStructures } from "./collect.ts";
import { reportOf } from "./report.ts";
import { compareAll } from "./run.ts";

const usage = `Usage: npm run differential -- FOLDER [--list]
FOLDER: files with certificates, requests and revocation lists; --list: every fact that OpenSSL sees otherwise
`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: "boolean" } } });
const [folder] = positionals;
if (folder === undefined || positionals.length !== 1) {
  process.stderr.write(usage);
  process.exit(2);
}
const { files, structures } = collectStructures(folder);
const outcomes = await compareAll(structures, chooseCrypto(), 2);
process.stdout.write(`${reportOf(outcomes, files, values.list === true).join("\n")}\n`);
process.exitCode = outcomes.some(({ result }) => result === "differs" || result === "only OpenSSL reads it") ? 1 : 0;
