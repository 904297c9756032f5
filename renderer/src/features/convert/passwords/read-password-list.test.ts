import { describe, expect, it } from "vitest";
import { passwordListProblems } from "#shared/passwords/password-list-problems.ts";
import { fromBytes, fromText } from "../../../host/files.ts";
import { compareWithList, readPasswordList } from "./read-password-list.ts";

const bytes = (...values: readonly number[]) => fromBytes("list.csv", Uint8Array.from(values));

describe("readPasswordList", () => {
  it("reads UTF-8 with and without a byte order mark", () => {
    const passwords = [{ file: "a.pfx", password: "Grün" }];
    expect(readPasswordList(fromText("list.csv", "a.pfx;Grün"))).toEqual({ passwords, problems: [] });
    expect(readPasswordList(fromText("list.csv", "\ufeffa.pfx;Grün"))).toEqual({ passwords, problems: [] });
  });

  it("reads UTF-16 as Windows writes it", () => {
    const utf16 = [...'a,"b"'].flatMap((letter) => [letter.charCodeAt(0), 0]);
    expect(readPasswordList(bytes(0xff, 0xfe, ...utf16)).passwords).toEqual([{ file: "a", password: "b" }]);
  });

  it("refuses what is no text instead of guessing at letters", () => {
    expect(readPasswordList(bytes(0x61, 0x2c, 0xfc))).toEqual({
      passwords: [],
      problems: [passwordListProblems.notText],
    });
  });
});

describe("compareWithList", () => {
  it("tells files without a password and passwords without a file, in any case of letters", () => {
    const files = [fromText("A.pfx", ""), fromText("b.pfx", "")];
    const passwords = [
      { file: "a.PFX", password: "one" },
      { file: "c.pfx", password: "two" },
    ];
    expect(compareWithList(files, passwords)).toEqual({ missing: ["b.pfx"], unused: ["c.pfx"] });
  });
});
