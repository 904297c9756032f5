import { describe, expect, it } from "vitest";
import { literal } from "../text/testing/literal.ts";
import { citationLine, presentCitation } from "./citation.ts";

describe("a citation", () => {
  it("shows the document's words in quotation marks, with section and address", () => {
    const citation = { document: "Requirements", section: "Keys", quote: "must", url: "https://example.com/" };
    expect(citationLine(citation)).toBe("Requirements, Keys: “must” https://example.com/");
  });

  it("never shows KeySpec's words in quotation marks", () => {
    expect(citationLine({ document: "Requirements", note: literal("It does not mention keys.") })).toBe(
      "Requirements: KeySpec’s note: It does not mention keys.",
    );
  });

  it("says what KeySpec concluded", () => {
    const { said } = presentCitation({ document: "Requirements", quote: "must", inferred: true });
    expect(said).toEqual(["“must”", "KeySpec concluded this: the document does not say it in so many words."]);
  });
});
