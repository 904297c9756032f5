import { parseArgs } from "node:util";
import { chooseCrypto } from "../../electron/pki/crypto/probe.ts";
import { readCases } from "./read-cases.ts";
import { reportOf } from "./report.ts";
import { runCase } from "./run-case.ts";

const usage = `Usage: npm run limbo -- FILE [--list]
FILE: cases of C2SP/x509-limbo, JSON or .gz; --list: every case that came out otherwise than expected, with the reasons
`;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: "boolean" } } });
const [file] = positionals;
if (file === undefined || positionals.length !== 1) {
  process.stderr.write(usage);
  process.exit(2);
}
const crypto = chooseCrypto();
const now = new Date().toISOString();
const outcomes = readCases(file).map((testcase) => runCase(testcase, crypto, now));
const { lines, failed } = reportOf(outcomes, values.list === true);
process.stdout.write(`${lines.join("\n")}\n`);
process.exitCode = failed ? 1 : 0;
