import { describe, expect, it } from "vitest";
import { type ChosenFile, fromText } from "../../../host/files.ts";
import { callsOf } from "./calls-of.ts";

describe("the calls of a run", () => {
  const [one, two, three] = ["fe01.pfx", "FE01.pfx", "fe02.pfx"].map((name) => fromText(name, "")) as [
    ChosenFile,
    ChosenFile,
    ChosenFile,
  ];
  const own = (password: string, newPassword: string | null = null) => ({ password, newPassword });

  it("are one, whatever passwords the files have", () => {
    const passwords = new Map([
      [one.id, own("one")],
      [two.id, own("two")],
    ]);
    expect(callsOf([one, two, three], passwords, new Map())).toEqual([
      { files: [one, two, three], onExisting: "refuse", newPassword: null },
    ]);
  });

  it("are one more for new files with a password of their own", () => {
    const open = new Map([[two.id, own("", "new")]]);
    expect(callsOf([one, two, three], open, new Map())).toEqual([
      { files: [one, three], onExisting: "refuse", newPassword: null },
      { files: [two], onExisting: "refuse", newPassword: "new" },
    ]);
  });

  it("keep the answer that was given for a file whose output exists", () => {
    expect(callsOf([one, two], new Map(), new Map([[two.id, "keep-both"]]))).toEqual([
      { files: [one], onExisting: "refuse", newPassword: null },
      { files: [two], onExisting: "keep-both", newPassword: null },
    ]);
  });
});
