import { describe, expect, it } from "vitest";
import { format } from "../../text/localise.ts";
import type { ServersByPresence } from "../../trust/roots/servers-by-presence.ts";
import { presenceSentences } from "./presence-sentences.ts";

const none: ServersByPresence = { there: [], lacking: [], byAnother: [], unknown: [] };
const named = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index + 1}.contoso.com`);
const said = (...given: Parameters<typeof presenceSentences>) => presenceSentences(...given).map(format);

describe("where a certificate is", () => {
  it("is one sentence where all servers are alike", () => {
    expect(said({ presence: "there", servers: { ...none, there: named("fe", 3) } })).toEqual(["It is there."]);
    expect(said({ presence: "taken", servers: { ...none, unknown: named("fe", 3) } })).toEqual([
      "It gets there by itself; nobody looked.",
    ]);
    expect(said({ presence: "not-seen", servers: none })).toEqual(["Nobody looked."]);
  });

  it("is said of each server by name, those that lack it first", () => {
    const servers = { there: ["fe1"], lacking: ["fe2"], byAnother: ["fe3"], unknown: ["fe4"] };
    expect(said({ presence: "lacking", servers })).toEqual([
      "Missing on fe2.",
      "It is there on fe1.",
      "On fe3 another root of the same chain is there instead.",
      "Nobody looked on fe4.",
    ]);
  });

  it("counts only the largest group of 500 servers, and names who lacks it", () => {
    const servers = { ...none, there: named("a", 2), lacking: named("b", 3), unknown: named("c", 495) };
    const sentences = said({ presence: "lacking", servers });
    expect(sentences[0]).toContain("b3.contoso.com");
    expect(sentences.slice(1)).toEqual([
      "It is there on a1.contoso.com and a2.contoso.com.",
      "Nobody looked on the 495 other servers.",
    ]);
  });

  it("names all who lack it, even where they are most", () => {
    const sentences = said({ presence: "lacking", servers: { ...none, there: ["a1"], lacking: named("b", 30) } });
    expect(sentences[0]).toContain("b30.contoso.com");
  });
});
