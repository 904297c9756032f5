import { describe, expect, it } from "vitest";
import { bundleFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { trailingBytes } from "./trailing-bytes.ts";

describe("pfx.trailing-bytes", () => {
  it("passes a file that ends with the PFX", () => {
    expect(outcomeOf(trailingBytes, bundleFacts())).toEqual([]);
  });

  it("counts what stands behind it", () => {
    expect(outcomeOf(trailingBytes, bundleFacts({ trailingBytes: 1 }))).toMatchObject([
      { what: "There is 1 byte after the end of the PFX." },
    ]);
    expect(outcomeOf(trailingBytes, bundleFacts({ trailingBytes: 2_000 }))).toMatchObject([
      { what: "There are 2,000 bytes after the end of the PFX." },
    ]);
  });
});
