import { expect, it, vi } from "vitest";
import { savePreferences } from "./preferences-save.ts";

it("lets the host speak a chosen language once it is kept, and says nothing to it of other choices", async () => {
  const told: string[] = [];
  const context = {
    preferences: { read: vi.fn(), forgetFolders: vi.fn(), change: async () => void told.push("kept") },
    references: { ofFile: vi.fn(), ofFolder: vi.fn(), pathOf: vi.fn() } as never,
    speakIn: (setting: string) => told.push(setting),
  };
  await savePreferences(context, { colorScheme: "dark" });
  await savePreferences(context, { language: "de" });
  expect(told).toEqual(["kept", "kept", "de"]);
});
