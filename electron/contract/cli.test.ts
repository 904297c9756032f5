import { existsSync } from "node:fs";
import { builtCli, cliHost } from "./cli-host.ts";
import { describeContract } from "./describe-contract.ts";

const isBuilt = existsSync(builtCli);
if (!isBuilt) {
  process.stderr.write(`${builtCli} is not there: the contract is not tested through the CLI. Run npm run build.\n`);
}
describeContract(cliHost, isBuilt);
