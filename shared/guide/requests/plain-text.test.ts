import { describe, expect, it } from "vitest";
import { asTextFile, plain, wrapped } from "./plain-text.ts";

describe("text files of Windows", () => {
  it("are ASCII in English, and say that they are UTF-8 where a letter is not", () => {
    expect(asTextFile([plain("“fe01” – the server’s request …")])).toBe('"fe01" - the server\'s request ...\r\n');
    expect(asTextFile([plain("Öffnen Sie „fe01“.")])).toBe('\ufeffÖffnen Sie "fe01".\r\n');
  });

  it("keep words together that belong together", () => {
    expect(wrapped(`${"a".repeat(70)} Voulez-vous\u00a0?`, "  ")).toEqual([
      `  ${"a".repeat(70)}`,
      "  Voulez-vous\u00a0?",
    ]);
  });
});
