import { describe, expect, it } from "vitest";
import { limits } from "#shared/limits.ts";
import { filesOfArguments } from "./files-of-arguments.ts";

const program = "/opt/KeySpec/keyspec";
const linux = { workingDirectory: "/home/ada", platform: "linux", isPackaged: true } as const;
const windows = { workingDirectory: "C:\\Users\\Ada", platform: "win32", isPackaged: true } as const;

describe("the files that a start names", () => {
  it.each([
    ["nothing", [program], []],
    ["a name of the folder that it was started in", [program, "fe01.pfx"], ["/home/ada/fe01.pfx"]],
    ["an absolute name", [program, "/srv/fe01.pfx"], ["/srv/fe01.pfx"]],
    ["spaces and brackets", [program, "my (old) key.pfx"], ["/home/ada/my (old) key.pfx"]],
    ["a folder above", [program, "../bob/fe01.cer"], ["/home/bob/fe01.cer"]],
    ["one file twice", [program, "fe01.pfx", "./fe01.pfx"], ["/home/ada/fe01.pfx"]],
    ["switches of Chromium and Electron", [program, "--no-first-run", "-x", "--", "fe01.pfx"], ["/home/ada/fe01.pfx"]],
    ["an empty argument", [program, ""], []],
    ["an address, as desktops give it", [program, "file:///srv/my%20key.pfx"], ["/srv/my key.pfx"]],
    ["an address of another computer", [program, "file://other/srv/fe01.pfx"], []],
    ["an address that is none", [program, "file:%"], []],
  ])("%s", (_title, commandLine, expected) => {
    expect(filesOfArguments({ ...linux, commandLine })).toEqual(expected);
  });

  it.each([
    ["a relative name", "fe01.pfx", "C:\\Users\\Ada\\fe01.pfx"],
    ["another drive", "D:\\keys\\fe01.pfx", "D:\\keys\\fe01.pfx"],
    ["a share", "\\\\files\\keys\\fe01.pfx", "\\\\files\\keys\\fe01.pfx"],
    ["a long path", "\\\\?\\C:\\keys\\fe01.pfx", "\\\\?\\C:\\keys\\fe01.pfx"],
    ["slashes", "keys/fe01.pfx", "C:\\Users\\Ada\\keys\\fe01.pfx"],
  ])("on Windows, %s", (_title, name, expected) => {
    expect(filesOfArguments({ ...windows, commandLine: ["C:\\KeySpec.exe", name] })).toEqual([expected]);
  });

  it("do not hold the program's own folder in development", () => {
    const commandLine = ["/usr/bin/electron", ".", "fe01.pfx"];
    expect(filesOfArguments({ ...linux, commandLine, isPackaged: false })).toEqual(["/home/ada/fe01.pfx"]);
  });

  it("are not more than a page can show", () => {
    const names = Array.from({ length: limits.givenFiles + 5 }, (_, index) => `${index}.pfx`);
    expect(filesOfArguments({ ...linux, commandLine: [program, ...names] })).toHaveLength(limits.givenFiles);
  });
});
