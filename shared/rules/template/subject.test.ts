import { describe, expect, it } from "vitest";
import { templatesOf } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { subject } from "./subject.ts";

describe("template.subject", () => {
  it("passes “Supply in the request” and warns of names from the directory", () => {
    expect(outcomeOf(subject, templatesOf())).toEqual([]);
    expect(outcomeOf(subject, templatesOf({ nameFlags: 0x8000000 }))).toHaveLength(1);
  });
});
