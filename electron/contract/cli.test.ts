import { cliHost } from "./cli-host.ts";
import { describeContract } from "./describe-contract.ts";

describeContract(cliHost);
