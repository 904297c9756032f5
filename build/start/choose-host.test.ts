import { describe, expect, it, vi } from "vitest";
import { chooseHost, type Steps } from "./choose-host.ts";

function steps(overrides: Partial<Steps> = {}) {
  return {
    wantsBrowser: false,
    noWindow: null,
    installed: { folder: "/electron", version: "45.4.1" },
    find: vi.fn(() => "/electron/dist/electron" as string | null),
    mayFetch: true,
    fetch: vi.fn(async () => null as string | null),
    answers: vi.fn(async () => null as string | null),
    ...overrides,
  };
}

describe("the choice of the host", () => {
  it("is Electron where it is here and answers; nothing is fetched", async () => {
    const given = steps();
    expect(await chooseHost(given)).toEqual({
      host: "desktop",
      executable: "/electron/dist/electron",
      sentence: "KeySpec runs in its own window: Electron is here.",
    });
    expect(given.fetch).not.toHaveBeenCalled();
  });

  it("is Electron after it was fetched", async () => {
    const find = vi.fn().mockReturnValueOnce(null).mockReturnValueOnce("/electron/dist/electron");
    expect(await chooseHost(steps({ find }))).toMatchObject({
      host: "desktop",
      sentence: expect.stringContaining("was fetched"),
    });
  });

  it.each<[string, Partial<Steps>, string]>([
    ["it is asked for", { wantsBrowser: true }, "You asked for it."],
    ["no window can be shown", { noWindow: "There is no screen here." }, "There is no screen here."],
    ["the package is not installed", { installed: null }, "The npm package of Electron is not installed."],
    [
      "fetching is forbidden",
      { find: () => null, mayFetch: false },
      "Electron is not here, and KEYSPEC_NO_DOWNLOAD=1 forbids to fetch it.",
    ],
    ["fetching fails", { find: () => null, fetch: async () => "Its download failed." }, "Its download failed."],
    ["the fetched program is nowhere", { find: () => null }, "Electron was fetched but is not where it should be."],
    [
      "the program does not run",
      { answers: async () => "Electron is here, but it does not run." },
      "Electron is here, but it does not run.",
    ],
  ])("is the browser where %s, and the sentence says so", async (_title, overrides, why) => {
    expect(await chooseHost(steps(overrides))).toEqual({
      host: "browser",
      sentence: `KeySpec runs in your browser, served on this computer only. ${why}`,
    });
  });

  it("neither fetches nor runs anything where no window can be shown", async () => {
    const given = steps({ noWindow: "There is no screen here." });
    await chooseHost(given);
    expect(given.find).not.toHaveBeenCalled();
    expect(given.fetch).not.toHaveBeenCalled();
    expect(given.answers).not.toHaveBeenCalled();
  });
});
