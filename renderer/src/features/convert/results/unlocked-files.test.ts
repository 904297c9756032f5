import { describe, expect, it } from "vitest";
import { literal } from "#shared/text/testing/literal.ts";
import { fromText } from "../../../host/files.ts";
import type { Converted } from "./converted.ts";
import { unlockDefaults, unlockedFiles, unlockProblem } from "./unlocked-files.ts";

const locked = (name: string): Converted => ({
  file: fromText(name, ""),
  product: "lync-2013",
  target: "legacy-schannel",
  options: {},
  outcome: { ok: false, error: { code: "PFX_WRONG_PASSWORD", message: literal("closed") } },
});

describe("the passwords of single files", () => {
  const asked = [locked("a.pfx"), locked("b.pfx"), locked("c.pfx")];

  it("belong to the file, and files without one are left as they are", () => {
    const unlocked = unlockedFiles({ ...unlockDefaults, passwords: ["one", "", "three"] }, asked, false);
    expect(unlocked.map(({ file, password }) => [file.name, password])).toEqual([
      ["a.pfx", "one"],
      ["c.pfx", "three"],
    ]);
  });

  it("may be empty where the user says so; then the new file needs one", () => {
    const fields = { ...unlockDefaults, passwords: ["typed before"], empty: [true, false, false], newPassword: "new" };
    expect(unlockedFiles(fields, asked, true)).toEqual([{ file: asked[0]?.file, password: "", newPassword: "new" }]);
    expect(unlockProblem({ ...fields, newPassword: "" }, 3, true)?.field).toBe("newPassword");
    expect(unlockProblem(fields, 3, true)?.field).toBe("newPasswordAgain");
    expect(unlockProblem({ ...fields, newPasswordAgain: "new" }, 3, true)).toBeNull();
    expect(unlockProblem({ ...fields, newPassword: "" }, 3, false)).toBeNull();
  });

  it("may be the same for all locked files", () => {
    const fields = { ...unlockDefaults, sameForAll: true, passwords: ["one", "typed before"] };
    expect(unlockedFiles(fields, asked, false).map(({ password }) => password)).toEqual(["one", "one", "one"]);
    expect(unlockProblem({ ...fields, passwords: ["", "typed before"] }, 3, false)?.field).toBe("passwords.0");
  });

  it("must be at least one", () => {
    expect(unlockProblem(unlockDefaults, 3, false)?.field).toBe("passwords.0");
  });
});
