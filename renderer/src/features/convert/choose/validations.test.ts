import { describe, expect, it } from "vitest";
import { type ChosenFile, fromText } from "../../../host/files.ts";
import { optionDefaults } from "../options/fields.ts";
import { type ConvertFields, convertDefaults } from "./fields.ts";
import { convertSchema } from "./validations.ts";

const file: ChosenFile = fromText("a.pfx", "any");
const fields = (changes: Partial<ConvertFields>): ConvertFields => ({ ...convertDefaults, files: [file], ...changes });

function problems(values: ConvertFields): Record<string, string> {
  const result = convertSchema.safeParse(values);
  return result.success
    ? {}
    : Object.fromEntries(result.error.issues.map((issue) => [issue.path.join("."), issue.message]));
}

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
    expect(problems(fields({ ...typed, outPasswordChoice: "new", target: "p7b" }))).toEqual({});
  });

  it("wants to hear that a key will lie in clear, and only where it will", () => {
    const none = { outPasswordChoice: "none" } as const;
    expect(Object.keys(problems(fields({ ...none, target: "pem" })))).toEqual(["confirmUnencryptedKey"]);
    expect(problems(fields({ ...none, target: "pem", confirmUnencryptedKey: true }))).toEqual({});
    expect(problems(fields(none))).toEqual({});
  });

  it("wants a list that can be read, and says which line cannot", () => {
    expect(problems(fields({ passwordChoice: "list" }))).toHaveProperty("passwordList");
    const broken = fields({ passwordChoice: "list", passwordList: [fromText("l.csv", "a.pfx,one\nb.pfx")] });
    expect(problems(broken)["passwordList"]).toMatch(/^Line 2 /);
    expect(problems(fields({ passwordChoice: "list", passwordList: [fromText("l.csv", "a.pfx,one")] }))).toEqual({});
  });

  it("stops options that cannot work with the target, at their field", () => {
    const options = { ...optionDefaults, provider: "Microsoft Software Key Storage Provider", iterations: "many" };
    expect(Object.keys(problems(fields({ options })))).toEqual(["options.provider", "options.iterations"]);
    expect(problems(fields({ options, target: "p7b" }))).toEqual({});
    expect(Object.keys(problems(fields({ options, target: "pem" })))).toEqual(["options.iterations"]);
    const inClear = { target: "pem", outPasswordChoice: "none", confirmUnencryptedKey: true } as const;
    expect(problems(fields({ options, ...inClear }))).toEqual({});
  });
});
