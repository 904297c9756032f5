import { homedir } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultFolders } from "./default-folders.ts";

describe("the default folders", () => {
  it("are absolute and named KeySpec", () => {
    const { data, output } = defaultFolders({});
    expect(output).toBe(join(homedir(), "KeySpec"));
    expect(isAbsolute(data)).toBe(true);
    expect(data).toContain("KeySpec");
  });

  it("come from the environment where it sets them", () => {
    expect(defaultFolders({ KEYSPEC_DATA_FOLDER: "data", KEYSPEC_OUTPUT_FOLDER: "/out" })).toEqual({
      data: resolve("data"),
      output: resolve("/out"),
    });
  });
});
