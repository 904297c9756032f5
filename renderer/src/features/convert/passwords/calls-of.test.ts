import { describe, expect, it } from "vitest";
import { fromText } from "../../../host/files.ts";
import { callsOf } from "./calls-of.ts";

describe("the calls of a run", () => {
  const here = fromText("fe01.pfx", "here");
  const there = fromText("FE01.pfx", "there");
  const other = fromText("fe02.pfx", "other");
  const own = (password: string, newPassword: string | null = null) => ({ password, newPassword });

  it("are one where no password can be mixed up", () => {
    expect(callsOf([here, there, other], new Map())).toEqual([[here, there, other]]);
    const same = new Map([here, there].map(({ id }) => [id, own("same")]));
    expect(callsOf([here, there, other], same)).toEqual([[here, there, other]]);
  });

  it("keep apart files of one name with passwords of their own", () => {
    const different = new Map([
      [here.id, own("one")],
      [there.id, own("two")],
    ]);
    expect(callsOf([here, there, other], different)).toEqual([[here, other], [there]]);
  });

  it("never give the password of one file to another that has none of its own", () => {
    expect(callsOf([here, there], new Map([[there.id, own("two")]]))).toEqual([[here], [there]]);
  });

  it("have one password for the new files each", () => {
    const open = new Map([[other.id, own("", "new")]]);
    expect(callsOf([here, other], open)).toEqual([[here], [other]]);
  });
});
