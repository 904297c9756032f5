import { describe, expect, it } from "vitest";
import { matchPasswords } from "./match-passwords.ts";

const list = (...lines: readonly (readonly [file: string, password: string])[]) =>
  lines.map(([file, password]) => ({ file, password }));

describe("the line of a file in a list of passwords", () => {
  it("is the one with its name, whatever the case and wherever the file is", () => {
    const { own, unused } = matchPasswords(
      list(["FE01.pfx", "one"], ["C:\\exports\\fe02.pfx", "two"], ["x.pfx", "three"]),
      ["/work/fe01.PFX", "/work/fe02.pfx", "/work/fe03.pfx"],
    );
    expect(own).toEqual(["one", "two", null]);
    expect(unused).toBe(1);
  });

  it("is told from that of another file of the same name by the folders", () => {
    const lines = list(["one/twin.pfx", "1"], [".\\two\\twin.pfx", "2"], ["a/one/twin.pfx", "a1"], ["twin.pfx", "any"]);
    const paths = ["/work/one/twin.pfx", "/work/two/twin.pfx", "/work/a/one/twin.pfx"];
    expect(matchPasswords(lines, paths)).toEqual({ own: ["1", "2", "a1"], ambiguous: [], unused: 1 });
    expect(matchPasswords(lines, ["/work/three/twin.pfx"]).own).toEqual(["any"]);
  });

  it("is none where several passwords fit as well; the same one twice is one", () => {
    const lines = list(["one/twin.pfx", "1"], ["two/twin.pfx", "2"], ["new/fe01.pfx", "3"], ["old/fe01.pfx", "3"]);
    expect(matchPasswords(lines, ["/work/three/twin.pfx", "/work/fe01.pfx"])).toEqual({
      own: [null, "3"],
      ambiguous: ["/work/three/twin.pfx"],
      unused: 0,
    });
  });

  it("may hold the empty password", () => {
    expect(matchPasswords(list(["a.pfx", ""]), ["/a.pfx"]).own).toEqual([""]);
  });
});
