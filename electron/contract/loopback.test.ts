import { describeContract } from "./describe-contract.ts";
import { loopbackHost } from "./loopback-host.ts";

describeContract(loopbackHost);
