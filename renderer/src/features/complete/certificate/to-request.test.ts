import { describe, expect, it } from "vitest";
import { contract } from "#shared/api/contract.ts";
import { fromText } from "../../../host/files.ts";
import { type CompleteFields, completeDefaults } from "./fields.ts";
import { findsRequests, toCompleteRequest, toSeveralRequest } from "./to-request.ts";
import { completeSchema } from "./validations.ts";

const fields: CompleteFields = {
  ...completeDefaults,
  certificates: [
    fromText("fe01.cer", "-----BEGIN CERTIFICATE-----"),
    fromText("chain.pem", "-----BEGIN CERTIFICATE-----"),
  ],
  passphrase: "Passw0rd!",
  outPassword: "Pfx-Passw0rd!",
  outPasswordAgain: "Pfx-Passw0rd!",
};
const run = { jobId: "job", folder: "folder-1", onExisting: "refuse" } as const;

describe("toCompleteRequest", () => {
  it("is an input that the contract takes", () => {
    const request = toCompleteRequest(fields, run);
    expect(contract["complete.certificate"].input.parse(request)).toEqual(request);
  });

  it("lets the certificate find its request where none is chosen", () => {
    expect(toCompleteRequest(fields, run).pendingId).toBeNull();
    expect(toCompleteRequest({ ...fields, pendingId: "a1" }, run).pendingId).toBe("a1");
  });
});

describe("toSeveralRequest", () => {
  it("is an input that the contract takes, with the issuers among the files", () => {
    const request = toSeveralRequest(fields, run, ["a1"]);
    expect(contract["complete.several"].input.parse(request)).toEqual(request);
    expect(request.files).toHaveLength(2);
    expect(toSeveralRequest(fields, run, null)).not.toHaveProperty("only");
  });

  it("is for files that find their requests themselves", () => {
    expect(findsRequests(fields)).toBe(true);
    expect(findsRequests({ ...fields, pendingId: "a1" })).toBe(false);
    expect(findsRequests({ ...fields, previous: fields.certificates })).toBe(false);
  });
});

it("sends no passphrase where none is typed: the host may remember one", () => {
  expect(toCompleteRequest({ ...fields, passphrase: "" }, run).passphrase).toBeNull();
});

describe("completeSchema", () => {
  const paths = (changes: Partial<CompleteFields>) =>
    completeSchema.safeParse({ ...fields, ...changes }).error?.issues.map(({ path }) => path.join(".")) ?? [];

  it("is content with a filled form", () => {
    expect(paths({})).toEqual([]);
  });

  it("finds all that is missing in one attempt", () => {
    expect(paths(completeDefaults)).toEqual(["certificates", "outPassword"]);
    expect(paths({ certificates: [], outPasswordAgain: "other" })).toEqual(["certificates", "outPasswordAgain"]);
  });
});
