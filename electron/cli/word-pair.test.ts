import { describe, expect, it } from "vitest";
import { wordPair } from "./word-pair.ts";

const read = (pair: string) =>
  wordPair("--layout", pair, ["edge-external", "edge-internal"], (word) => [`${word}-alone`, "together"]);

describe("word=value", () => {
  it("gives both words, without the spaces around them", () => {
    expect(read("edge-external=together")).toEqual(["edge-external", "together"]);
    expect(read(" edge-internal = edge-internal-alone ")).toEqual(["edge-internal", "edge-internal-alone"]);
  });

  it.each([
    ["edge-externl=together", "Did you mean “edge-external=…”?"],
    ["together", "Choose one of: edge-external, edge-internal."],
    ["", "Choose one of: edge-external, edge-internal."],
    ["edge-external", "Choose one of: edge-external-alone, together."],
    ["edge-external=", "Choose one of: edge-external-alone, together."],
    ["edge-external=togethr", "Did you mean “together”?"],
    ["edge-external=edge-internal-alone", "Did you mean “edge-external-alone”?"],
    ["edge-external=together=together", "Choose one of: edge-external-alone, together."],
  ])("refuses “%s” and says what may be meant", (pair, hint) => {
    expect(() => read(pair)).toThrow(expect.objectContaining({ code: "USAGE", hint }));
  });
});
