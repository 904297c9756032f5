import { describe, expect, it } from "vitest";
import { contract } from "#shared/api/contract.ts";
import { type SignFields, signDefaults } from "./fields.ts";
import { placeOf } from "./place-of.ts";
import { toInitRequest, toIssueRequest } from "./to-request.ts";
import { signProblems } from "./validations.ts";

const fields: SignFields = {
  ...signDefaults,
  passphrase: "Lab-Passw0rd!",
  passphraseAgain: "Lab-Passw0rd!",
  pendingIds: ["a1"],
};
const found = (changes: Partial<SignFields>) => signProblems({ ...fields, ...changes }).map(({ field }) => field);

describe("calls of the lab CA", () => {
  it("are inputs that the contract takes", () => {
    const init = toInitRequest(fields, "job");
    expect(contract["labCa.init"].input.parse(init)).toEqual(init);
    const issue = toIssueRequest(fields, {
      jobId: "job",
      requests: [{ from: "reference", reference: "file-1" }],
      folder: "folder-1",
      onExisting: "refuse",
    });
    expect(contract["labCa.issueSeveral"].input.parse(issue)).toEqual(issue);
  });

  it("take the slash at the end of the base address off, so that addresses below it have one", () => {
    expect(toInitRequest({ ...fields, baseUrl: "http://pki.contoso.com//" }, "job").baseUrl).toBe(
      "http://pki.contoso.com",
    );
  });
});

describe("signProblems", () => {
  it("finds nothing to object to in a filled form", () => {
    expect(found({})).toEqual([]);
  });

  it("asks twice for the passphrase of a new lab CA, and once for that of one that is there", () => {
    expect(found({ passphraseAgain: "" })).toEqual(["passphraseAgain"]);
    expect(found({ passphraseAgain: "", exists: true })).toEqual([]);
    expect(found({ passphrase: "", exists: true })).toEqual(["passphrase"]);
  });

  it("wants an address, an organisation and something to sign", () => {
    expect(found({ organization: " ", baseUrl: "pki", pendingIds: [] })).toEqual(["organization", "baseUrl", "files"]);
  });
});

it("a problem of the passphrase is told with its field, and a shared one is not asked for", () => {
  const [problem] = signProblems({ ...fields, passphrase: "", passphraseAgain: "" });
  expect(`${placeOf(problem?.field ?? "")}: ${problem?.message}`).toBe(
    "Passphrase of the lab CA: Enter one of at least 8 characters.",
  );
  const shared = { ...fields, passphrase: "", passphraseAgain: "", passphraseOf: "fe01-1" };
  expect(signProblems(shared)).toEqual([]);
  expect(toInitRequest(shared, "job")).toMatchObject({ passphrase: null, passphraseOf: "fe01-1" });
  expect(signProblems({ ...shared, sharesPassphrase: false })).toHaveLength(1);
});
