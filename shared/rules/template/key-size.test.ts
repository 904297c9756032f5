import { describe, expect, it } from "vitest";
import { templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { keySize } from "./key-size.ts";

describe("template.key-size", () => {
  it("passes 2048 bits and warns below", () => {
    expect(outcomeOf(keySize, templatesOf())).toEqual([]);
    expect(outcomeOf(keySize, templatesOf({ minimumKeySize: 1024 }))).toHaveLength(1);
  });
});
