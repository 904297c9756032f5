/**
 * `npm run audit`: asks the registry for known vulnerabilities of every package in package-lock.json, and looks at their licences. Exit code 1
 * where one is not allowed (allowed-advisories.ts, allowed-licences.ts), or where the registry gave no report. Needs the network; `npm test`
 * looks at the licences without.
 */
import { resolve } from "node:path";
import { lockedPackages } from "../notices/locked-packages.ts";
import { runProgram } from "../test/run-program.ts";
import { allowedAdvisories } from "./allowed-advisories.ts";
import { auditProblems } from "./audit-problems.ts";
import { licenceProblems } from "./licence-problems.ts";
import { readAudit } from "./read-audit.ts";

const packages = lockedPackages(resolve(import.meta.dirname, "../.."));
const shipped = new Set(packages.filter(({ isShipped }) => isShipped).map(({ folder }) => folder));
// npm's exit code says that there is an advisory, or that something failed: which of them, the report says.
const { output } = await runProgram("npm", ["audit", "--json"], { silent: true });
const advisories = readAudit(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1));
const today = new Date().toISOString().slice(0, 10);
const problems = [...auditProblems(advisories, shipped, allowedAdvisories, today), ...licenceProblems(packages)];

for (const { severity, title, url } of advisories) console.log(`known: ${severity}: ${title} (${url})`);
for (const problem of problems) console.error(problem);
console.log(`${packages.length} packages, ${advisories.length} advisories, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
