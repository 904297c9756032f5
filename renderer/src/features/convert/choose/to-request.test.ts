import { describe, expect, it } from "vitest";
import { contract } from "#shared/api/contract.ts";
import { type ChosenFile, fromText } from "../../../host/files.ts";
import { optionDefaults } from "../options/fields.ts";
import { type ConvertFields, convertDefaults } from "./fields.ts";
import { forModernSoftware, optionsOf, toConvertRequest } from "./to-request.ts";

const file: ChosenFile = {
  id: "file-a",
  name: "a.pfx",
  bytes: 2,
  input: { from: "bytes", name: "a.pfx", data: new Uint8Array([0x30, 0]) },
};
const run = {
  jobId: "job",
  files: [file],
  folder: "folder-1",
  onExisting: "refuse",
  own: new Map(),
  newPassword: null,
  keep: [],
  report: true,
} as const;
const fields = (changes: Partial<ConvertFields>): ConvertFields => ({ ...convertDefaults, files: [file], ...changes });

const list = (content: string) => fromText("passwords.csv", content);

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

  it("sends what was entered for a file alone by its place, so that another file of the name keeps its own", () => {
    const twin = { ...file, id: "file-b" };
    const request = toConvertRequest(
      fields({ passwordChoice: "list", passwordList: [list("A.PFX,one\nother.pfx,two")] }),
      { ...run, files: [twin, file], own: new Map([["file-a", { password: "", newPassword: null }]]) },
    );
    expect(request.passwords).toEqual([{ file: "A.PFX", password: "one" }]);
    expect(request.ownPasswords).toEqual([null, ""]);
  });

  it("protects new files with what was entered for them, before what the form says", () => {
    expect(toConvertRequest(fields({}), { ...run, newPassword: "for these" }).outPassword).toBe("for these");
  });

  it("names what was written before, so that it is not replaced", () => {
    expect(toConvertRequest(fields({}), run)).not.toHaveProperty("keep");
    expect(toConvertRequest(fields({}), { ...run, keep: ["written-1"] }).keep).toEqual(["written-1"]);
  });

  it("leaves out the list where one password was chosen after all", () => {
    expect(toConvertRequest(fields({ passwordList: [list("a.pfx,one")] }), run)).not.toHaveProperty("passwords");
  });

  it("asks for a report in the first run only", () => {
    expect(toConvertRequest(fields({ report: true }), run).report).toBe(true);
    expect(toConvertRequest(fields({ report: true }), { ...run, report: false })).not.toHaveProperty("report");
  });

  it("writes a key in clear only for PEM without a password, with the user's word for it", () => {
    const chosen = { outPasswordChoice: "none", confirmUnencryptedKey: true } as const;
    expect(toConvertRequest(fields({ ...chosen, target: "pem" }), run)).toMatchObject({
      outPassword: "",
      options: { confirmUnencryptedKey: true },
    });
    expect(toConvertRequest(fields(chosen), run)).toMatchObject({ outPassword: null, options: {} });
  });

  it("forgets the Windows provider on the way to modern software, and keeps the chain", () => {
    const options = {
      ...optionDefaults,
      provider: "Microsoft Strong Cryptographic Provider",
      chain: "leaf-only",
    } as const;
    expect(toConvertRequest(forModernSoftware(fields({ options })), run)).toMatchObject({
      target: "modern",
      options: { chain: "leaf-only" },
    });
    expect(optionsOf(forModernSoftware(fields({ options })), 1)).toEqual({ chain: "leaf-only" });
  });
});
