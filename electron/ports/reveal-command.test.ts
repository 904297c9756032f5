import { describe, expect, it } from "vitest";
import { revealCommand } from "./reveal-command.ts";

describe("the command that shows a file", () => {
  it("is Explorer on Windows, with the file selected", () => {
    expect(revealCommand("C:\\My Files\\a.pfx", false, "win32", {})).toEqual({
      command: "explorer.exe",
      parameters: ['/select,"C:\\My Files\\a.pfx"'],
      verbatim: true,
    });
    expect(revealCommand("C:\\My Files", true, "win32", {})?.parameters).toEqual(['"C:\\My Files"']);
  });

  it("is Finder on macOS", () => {
    expect(revealCommand("/a/b c.pfx", false, "darwin", {})).toMatchObject({
      command: "open",
      parameters: ["-R", "/a/b c.pfx"],
    });
    expect(revealCommand("/a", true, "darwin", {})?.parameters).toEqual(["/a"]);
  });

  it("is xdg-open on the folder in a graphical session of Linux, and none without one", () => {
    expect(revealCommand("/a/$(b).pfx", false, "linux", { DISPLAY: ":0" })).toMatchObject({
      command: "xdg-open",
      parameters: ["/a"],
    });
    expect(revealCommand("/a/b", true, "linux", { WAYLAND_DISPLAY: "wayland-0" })?.parameters).toEqual(["/a/b"]);
    expect(revealCommand("/a/b", true, "linux", { DISPLAY: "" })).toBeNull();
  });
});
