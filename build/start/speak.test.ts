import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setLocale } from "../../shared/text/localise.ts";
import { chooseHost } from "./choose-host.ts";
import { speakAsTheHost } from "./speak.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyspec-speak-"));
});
afterEach(async () => {
  setLocale("en");
  await rm(folder, { recursive: true });
});

/** What is said of a start that asked for the browser. */
async function said(environment: Readonly<Record<string, string>>): Promise<string> {
  speakAsTheHost({ KEYSPEC_DATA_FOLDER: folder, ...environment });
  const choice = await chooseHost({
    wantsBrowser: true,
    noWindow: null,
    installed: null,
    find: () => null,
    mayFetch: false,
    fetch: async () => null,
    answers: async () => null,
  });
  return choice.sentence;
}

describe("what npm start says", () => {
  it("is in the language of Settings, as the host will be, else of KEYSPEC_LANG, else of the system", async () => {
    const german = /^KeySpec läuft in Ihrem Browser.* Sie haben das verlangt\.$/;
    expect(await said({ LANG: "de_AT.UTF-8" })).toMatch(german);
    expect(await said({ LANG: "fr_FR.UTF-8", KEYSPEC_LANG: "de" })).toMatch(german);
    await writeFile(join(folder, "preferences.json"), '{"language":"de"}');
    expect(await said({ KEYSPEC_LANG: "fr" })).toMatch(german);
    expect(await said({ KEYSPEC_POLICY_LANGUAGE: "en" })).toMatch(/You asked for it\.$/);
  });
});
