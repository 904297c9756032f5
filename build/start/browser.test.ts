import { PassThrough } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { noWindow } from "./no-window.ts";
import { linkIn, readLink } from "./one-time-link.ts";
import { browserCommand, openBrowser } from "./open-browser.ts";
import { progressLine } from "./progress-line.ts";

const link = "http://127.0.0.1:40123/open/AbC-_9";

describe("the place for a window", () => {
  it.each([
    ["a Linux desktop", { platform: "linux", environment: { DISPLAY: ":0" }, userId: 1000 }],
    ["Wayland", { platform: "linux", environment: { WAYLAND_DISPLAY: "wayland-0" }, userId: 1000 }],
    ["Windows", { platform: "win32", environment: {}, userId: undefined }],
    ["a Mac", { platform: "darwin", environment: {}, userId: 0 }],
  ] as const)("is there on %s", (_title, surroundings) => {
    expect(noWindow(surroundings)).toBeNull();
  });

  it("is missing on a server", () => {
    expect(noWindow({ platform: "linux", environment: { DISPLAY: "" }, userId: 1000 })).toContain("no screen");
  });

  it("is missing for root on Linux: the sandbox stays on", () => {
    expect(noWindow({ platform: "linux", environment: { DISPLAY: ":0" }, userId: 0 })).toContain("sandbox");
  });
});

describe("the one-time link", () => {
  it("is the last word of a line", () => {
    expect(linkIn(`Open KeySpec: ${link}`)).toBe(link);
    expect(linkIn(`${link} \r`)).toBe(link);
  });

  it.each([
    "",
    "KeySpec",
    "http://127.0.0.1:40123",
    `${link} is it`,
    "http://example.com:80/open/a",
    "https://127.0.0.1:1/",
    "xhttp://127.0.0.1:1/",
  ])("is not in “%s”", (line) => {
    expect(linkIn(line)).toBeNull();
  });

  it("is read once from output that comes in pieces, and every line is passed on", async () => {
    const output = new PassThrough();
    const [onLine, onLink] = [vi.fn(), vi.fn()];
    readLink(output, onLine, onLink);
    output.write("first\nOpen Key");
    output.write(`Spec: ${link.slice(0, 12)}`);
    output.end(`${link.slice(12)}\nAgain ${link}\n`);
    await vi.waitFor(() =>
      expect(onLine.mock.calls.flat()).toEqual(["first", `Open KeySpec: ${link}`, `Again ${link}`]),
    );
    expect(onLink).toHaveBeenCalledExactlyOnceWith(link);
  });
});

describe("opening the browser", () => {
  it.each([
    ["win32", {}, ["rundll32", "url.dll,FileProtocolHandler", link]],
    ["darwin", {}, ["open", link]],
    ["linux", { DISPLAY: ":0" }, ["xdg-open", link]],
    ["linux", {}, null],
    ["win32", { KEYSPEC_NO_BROWSER: "1" }, null],
  ] as const)("on %s with %j", (platform, environment, command) => {
    expect(browserCommand(link, { platform, environment })).toEqual(command);
  });

  it("says when there is none", async () => {
    expect(await openBrowser(link, { platform: "linux", environment: {} })).toBe(false);
  });

  it.skipIf(process.platform === "win32")("says when the program that opens it is missing", async () => {
    expect(await openBrowser(link, { platform: "win32", environment: {} })).toBe(false);
  });
});

describe("the progress of a download", () => {
  function shown(isTTY: boolean): string {
    let text = "";
    const line = progressLine("Fetching", { isTTY, write: (part) => (text += part) });
    for (const bytes of [0, 12_300_000, 118_000_000]) line.update(bytes);
    line.end();
    return text;
  }

  it("is one line that changes, on a terminal", () => {
    expect(shown(true)).toBe("\rFetching: 0 MB \rFetching: 12 MB \rFetching: 118 MB \n");
  });

  it("is one plain line elsewhere", () => {
    expect(shown(false)).toBe("Fetching …\n");
  });
});
