import { describe, expect, it } from "vitest";
import { fromText } from "../../../host/files.ts";
import { passwordsOfFiles } from "./passwords-of-files.ts";

const file = (name: string) => fromText(name, "");
const list = fromText("passwords.csv", "fe01.pfx,listed\nempty.pfx,\n");

describe("the password that the form gives a file", () => {
  it("is the one for all, or none while nothing was entered", () => {
    const form = { passwordChoice: "one", passwordList: [list] } as const;
    expect(passwordsOfFiles({ ...form, password: "all" })(file("fe01.pfx"))).toBe("all");
    expect(passwordsOfFiles({ ...form, password: "" })(file("fe01.pfx"))).toBeNull();
  });

  it("is that of the list first, without regard to case, and may be empty there", () => {
    const passwordOf = passwordsOfFiles({ passwordChoice: "list", passwordList: [list], password: "all" });
    expect(["FE01.PFX", "empty.pfx", "other.pfx"].map((name) => passwordOf(file(name)))).toEqual(["listed", "", "all"]);
  });

  it("is never of a list that has problems", () => {
    const broken = fromText("passwords.csv", "fe01.pfx,listed\nfe02.pfx\n");
    const passwordOf = passwordsOfFiles({ passwordChoice: "list", passwordList: [broken], password: "" });
    expect(passwordOf(file("fe01.pfx"))).toBeNull();
  });
});
