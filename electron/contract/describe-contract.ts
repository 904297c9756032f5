import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, it } from "vitest";
import "#shared/text/every-text.ts";
import { createClient } from "#shared/api/client.ts";
import { buildMilliseconds, ensureBuilt } from "../testing/built-program.ts";
import { type Fixtures, makeFixtures } from "../testing/make-fixtures.ts";
import { hasOpenssl } from "../testing/run-openssl.ts";
import { appCases } from "./app-cases.ts";
import { completeCases } from "./complete-cases.ts";
import type { ContractCase } from "./contract-case.ts";
import type { ContractHost } from "./contract-host.ts";
import { convertBatchCases } from "./convert-batch-cases.ts";
import { convertCases } from "./convert-cases.ts";
import { convertOptionCases } from "./convert-option-cases.ts";
import { convertPairCases } from "./convert-pair-cases.ts";
import { deploymentCases } from "./deployment-cases.ts";
import { endpointCases } from "./endpoint-cases.ts";
import { inspectCases } from "./inspect-cases.ts";
import { jobCases } from "./job-cases.ts";
import { keptDeploymentCases } from "./kept-deployment-cases.ts";
import { passwordCases } from "./password-cases.ts";
import { preferenceCases } from "./preference-cases.ts";
import { reportCases } from "./report-cases.ts";
import { requestCases } from "./request-cases.ts";
import { requestRunCases } from "./request-run-cases.ts";

/** What every host must do alike. */
export const contractCases: readonly ContractCase[] = [
  ...appCases,
  ...jobCases,
  ...inspectCases,
  ...endpointCases,
  ...convertCases,
  ...convertOptionCases,
  ...convertBatchCases,
  ...convertPairCases,
  ...deploymentCases,
  ...keptDeploymentCases,
  ...reportCases,
  ...passwordCases,
  ...preferenceCases,
  ...requestCases,
  ...requestRunCases,
  ...completeCases,
];
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

/**
 * Declares the contract's tests of one host. A file for each host, so that they run beside each other.
 */
export function describeContract(host: ContractHost): void {
  describe.skipIf(!hasOpenssl())(`the contract ${host.name}`, () => {
    beforeAll(async () => {
      await ensureBuilt("hosts");
      base = await mkdtemp(join(tmpdir(), "keyspec-contract-"));
      await mkdir(join(base, "fixtures"));
      fixtures = await makeFixtures(join(base, "fixtures"));
    }, buildMilliseconds);
    afterAll(() => rm(base, { recursive: true, force: true }));

    for (const item of contractCases.filter((candidate) => runsOn(host, candidate))) {
      it(item.name, () => runCase(host, item), caseMilliseconds);
    }
  });
}
