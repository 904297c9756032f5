import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { translatedTags } from "#shared/text/languages.ts";
import { language, localised, setLocale } from "#shared/text/localise.ts";
import { createPreferencesStore } from "../../stores/preferences-store.ts";
import { nodeFiles } from "../node-files.ts";
import { hostLanguage } from "./host-language.ts";
import { readLanguageSetting } from "./language-setting.ts";
import { readTexts } from "./read-texts.ts";

const locales = new URL("../../../locales/", import.meta.url);
const settings = localised("page.settings", { language: "Language" });

afterEach(() => setLocale("en"));

describe("the language of a host", () => {
  const speak = (variable: string) =>
    hostLanguage({ locales, system: () => ["fr-CA"], environment: { KEYSPEC_LANG: variable } });

  it("is the setting, else KEYSPEC_LANG, else the system’s, and its words come with it", () => {
    speak("es")("de");
    expect([language(), settings.language]).toEqual(["de", "Sprache"]);
    speak("es")(undefined);
    expect([language(), settings.language]).toEqual(["es", "Idioma"]);
    speak("")("system");
    expect([language(), settings.language]).toEqual(["fr", "Langue"]);
    speak("pl")("system");
    expect([language(), settings.language]).toEqual(["en", "Language"]);
  });

  it("is the organisation’s where it decided, whatever was chosen", () => {
    const speakIn = hostLanguage({
      locales,
      system: () => [],
      environment: { KEYSPEC_POLICY_LANGUAGE: "fr", KEYSPEC_LANG: "es" },
    });
    speakIn("de");
    expect([language(), settings.language]).toEqual(["fr", "Langue"]);
  });

  it.each(translatedTags)("has texts in %s", (tag) => {
    const texts = readTexts(locales, tag);
    expect(Object.keys(texts)).toContain("page.settings.title");
    expect(Object.values(texts).every((text) => typeof text === "string" && text !== "")).toBe(true);
  });
});

describe("the setting before there is a store", () => {
  it("is what the store keeps, and none where nothing can be read", async () => {
    const folder = await mkdtemp(join(tmpdir(), "keyspec-language-"));
    try {
      expect(readLanguageSetting(folder)).toBeUndefined();
      await createPreferencesStore(nodeFiles, folder).change({ language: "fr" });
      expect(readLanguageSetting(folder)).toBe("fr");
      for (const damaged of ["{", "null", '{"language":"tlh"}']) {
        await writeFile(join(folder, "preferences.json"), damaged);
        expect(readLanguageSetting(folder)).toBeUndefined();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
