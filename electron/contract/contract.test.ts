import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "#shared/api/client.ts";
import { contract } from "#shared/api/contract.ts";
import { type Fixtures, makeFixtures } from "../testing/make-fixtures.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { appCases } from "./app-cases.ts";
import { builtCli, cliHost } from "./cli-host.ts";
import { completeCases } from "./complete-cases.ts";
import type { ContractCase } from "./contract-case.ts";
import type { ContractHost } from "./contract-host.ts";
import { convertBatchCases } from "./convert-batch-cases.ts";
import { convertCases } from "./convert-cases.ts";
import { convertOptionCases } from "./convert-option-cases.ts";
import { deploymentCases } from "./deployment-cases.ts";
import { inProcessHost } from "./in-process-host.ts";
import { inspectCases } from "./inspect-cases.ts";
import { loopbackHost } from "./loopback-host.ts";
import { requestCases } from "./request-cases.ts";
import { requestRunCases } from "./request-run-cases.ts";

const cases = [
  ...appCases,
  ...inspectCases,
  ...convertCases,
  ...convertOptionCases,
  ...convertBatchCases,
  ...deploymentCases,
  ...requestCases,
  ...requestRunCases,
  ...completeCases,
];
const hosts = [inProcessHost, loopbackHost, cliHost];

/** Room for OpenSSL, RSA keys and a fresh pool of workers on a busy machine. */
const caseMilliseconds = 60_000;

let base = "";
let fixtures: Fixtures;

function runsOn(host: ContractHost, { paths, raw = false }: ContractCase): boolean {
  const { paths: known } = host;
  return (host.raw || !raw) && (known === "all" || paths.every((path) => known.includes(path)));
}

async function runCase(host: ContractHost, { output, run }: ContractCase): Promise<void> {
  const folder = await mkdtemp(join(base, "case-"));
  await mkdir(join(folder, "out"));
  await writeFile(join(folder, "out", "file"), "");
  const folders = { data: join(folder, "data"), output: join(folder, "out", output ?? "results") };
  const { close, ...open } = await host.open(folders);
  try {
    await run({ ...open, call: createClient(open.send), folders, fixtures });
  } finally {
    await close();
  }
}

describe.skipIf(!hasOpenssl())("the contract", () => {
  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), "keyspec-contract-"));
    await mkdir(join(base, "fixtures"));
    fixtures = await makeFixtures(join(base, "fixtures"));
  }, caseMilliseconds);
  afterAll(() => rm(base, { recursive: true, force: true }));

  it("has a case for every path", () => {
    const covered = new Set(cases.flatMap(({ paths }) => paths));
    expect(Object.keys(contract).filter((path) => !covered.has(path as keyof typeof contract))).toEqual([]);
  });

  for (const host of hosts) {
    const missing = host === cliHost && !existsSync(builtCli);
    if (missing)
      process.stderr.write(
        `${builtCli} is not there: the contract is not tested through the CLI. Run npm run build.\n`,
      );
    describe.skipIf(missing)(host.name, () => {
      for (const item of cases.filter((candidate) => runsOn(host, candidate))) {
        it(item.name, () => runCase(host, item), caseMilliseconds);
      }
    });
  }
});
