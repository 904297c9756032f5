import { describe, expect, it } from "vitest";
import { hasEveryText } from "./has-every-text.ts";
import { messages } from "./localise.ts";

const texts = messages("test.hasEveryText", { plain: "Known.", about: "About {what}." });
const unknown = { text: "test.hasEveryText.elsewhere", args: {} };

describe("whether everything that is said can be put into words", () => {
  it.each([
    ["data without messages", { name: "fe01.pfx", bytes: new Uint8Array(3), nothing: null }],
    ["a message that is here", [texts.plain]],
    ["a message in a message, and in a list of it", { notes: [texts.about({ what: [texts.plain, "word"] })] }],
  ])("says yes to %s", (_, value) => {
    expect(hasEveryText(value)).toBe(true);
  });

  it.each([
    ["a message of another part", unknown],
    ["one deep in a reply", { ok: true, value: { files: [{ outcome: { error: { message: unknown } } }] } }],
    ["one in the places of another", [texts.about({ what: [texts.plain, unknown] })]],
  ])("says no to %s", (_, value) => {
    expect(hasEveryText(value)).toBe(false);
  });
});
