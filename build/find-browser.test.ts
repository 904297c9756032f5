import { describe, expect, it } from "vitest";
import { findBrowser, type Machine } from "./find-browser.ts";

function machine(installed: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    environment: {},
    isExecutable: (path) => Promise.resolve(installed.includes(path)),
    unpack: () => Promise.resolve("unpacked"),
    ...changes,
  };
}

describe("findBrowser", () => {
  it("takes CHROMIUM_PATH before anything that is installed", async () => {
    const environment = { CHROMIUM_PATH: "/opt/my-chromium" };
    const both = machine(["/opt/my-chromium", "/usr/bin/chromium"], { environment });
    expect(await findBrowser(both)).toBe("/opt/my-chromium");
  });

  it("says so where CHROMIUM_PATH names no program, instead of taking another browser", async () => {
    const wrong = machine(["/usr/bin/chromium"], { environment: { CHROMIUM_PATH: "/gone" } });
    await expect(findBrowser(wrong)).rejects.toThrow("/gone");
  });

  it("finds what is installed on each platform", async () => {
    expect(await findBrowser(machine(["/usr/bin/google-chrome"]))).toBe("/usr/bin/google-chrome");
    const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
    const environment = { ProgramFiles: "C:\\Program Files", "ProgramFiles(x86)": "C:\\Program Files (x86)" };
    expect(await findBrowser(machine([edge], { platform: "win32", environment }))).toBe(edge);
    const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(await findBrowser(machine([chrome], { platform: "darwin" }))).toBe(chrome);
  });

  it("unpacks the browser that npm brought where Linux has none", async () => {
    expect(await findBrowser(machine([]))).toBe("unpacked");
  });

  it("asks for a browser where none can be unpacked", async () => {
    await expect(findBrowser(machine([], { platform: "darwin" }))).rejects.toThrow("CHROMIUM_PATH");
  });
});
