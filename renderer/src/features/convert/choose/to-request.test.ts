import { describe, expect, it } from "vitest";
import { contract } from "#shared/api/contract.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { type ConvertFields, convertDefaults } from "./fields.ts";
import { toConvertRequest } from "./to-request.ts";
import { convertSchema } from "./validations.ts";

const file: ChosenFile = {
  name: "a.pfx",
  bytes: 2,
  input: { from: "bytes", name: "a.pfx", data: new Uint8Array([0x30, 0]) },
};
const run = { jobId: "job", files: [file], folder: "folder-1", onExisting: "refuse" } as const;
const fields = (changes: Partial<ConvertFields>): ConvertFields => ({ ...convertDefaults, files: [file], ...changes });

function problems(values: ConvertFields): Record<string, string> {
  const result = convertSchema.safeParse(values);
  return result.success
    ? {}
    : Object.fromEntries(result.error.issues.map((issue) => [issue.path.join("."), issue.message]));
}

describe("toConvertRequest", () => {
  it("is an input that the contract takes", () => {
    const request = toConvertRequest(fields({ password: "Passw0rd!" }), run);
    expect(contract["convert.files"].input.parse(request)).toEqual(request);
  });

  it("sends an empty password as none, and the same password as null", () => {
    expect(toConvertRequest(fields({}), run)).toMatchObject({ password: null, outPassword: null });
  });

  it("sends a new password only where it was chosen", () => {
    const typed = { newPassword: "New-Passw0rd!", newPasswordAgain: "New-Passw0rd!" } as const;
    expect(toConvertRequest(fields(typed), run).outPassword).toBeNull();
    expect(toConvertRequest(fields({ ...typed, outPasswordChoice: "new" }), run).outPassword).toBe("New-Passw0rd!");
  });
});

describe("convertSchema", () => {
  it("is content with the defaults and a file", () => {
    expect(problems(fields({}))).toEqual({});
  });

  it("asks for a file and checks the new passwords in the same attempt", () => {
    expect(Object.keys(problems({ ...convertDefaults, outPasswordChoice: "new" }))).toEqual(["files", "newPassword"]);
  });

  it("compares the two new passwords only where a new one is wanted", () => {
    const typed = { newPassword: "one", newPasswordAgain: "two" };
    expect(problems(fields(typed))).toEqual({});
    expect(Object.keys(problems(fields({ ...typed, outPasswordChoice: "new" })))).toEqual(["newPasswordAgain"]);
  });
});
