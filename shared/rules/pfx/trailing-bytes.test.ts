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
      { what: "1 byte stands behind the end of the PFX." },
    ]);
    expect(outcomeOf(trailingBytes, bundleFacts({ trailingBytes: 2_000 }))).toMatchObject([
      { what: "2,000 bytes stand behind the end of the PFX." },
    ]);
  });
});
