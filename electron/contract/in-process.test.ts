import { expect, it } from "vitest";
import { contract } from "#shared/api/contract.ts";
import { contractCases, describeContract } from "./describe-contract.ts";
import { inProcessHost } from "./in-process-host.ts";

it("the contract has a case for every path", () => {
  const covered = new Set(contractCases.flatMap(({ paths }) => paths));
  expect(Object.keys(contract).filter((path) => !covered.has(path as keyof typeof contract))).toEqual([]);
});

describeContract(inProcessHost);
