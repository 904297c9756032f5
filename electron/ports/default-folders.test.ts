import { homedir, userInfo } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
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

describe.runIf(process.platform === "linux")("without a usable home folder", () => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([["relative"], [""], ["./data"]])("ignore XDG_DATA_HOME=%s, which is no absolute path", (value) => {
    vi.stubEnv("XDG_DATA_HOME", value);
    expect(defaultFolders({}).data).toBe(join(homedir(), ".local", "share", "KeySpec"));
  });

  it.each([[""], ["relative"]])("are never in the current folder with HOME=%s", (home) => {
    vi.stubEnv("HOME", home);
    vi.stubEnv("XDG_DATA_HOME", undefined);
    const { data, output } = defaultFolders({});
    expect(data).toBe(join(userInfo().homedir, ".local", "share", "KeySpec"));
    expect(output).toBe(join(userInfo().homedir, "KeySpec"));
  });
});
