import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { AppError } from "#shared/errors/app-error.ts";
import { createReferences } from "./create-references.ts";
import { randomIds } from "./random-ids.ts";

describe("references", () => {
  it("lead back to their path and say nothing about it", () => {
    const references = createReferences(randomIds);
    const reference = references.ofFile("folder/secret-name.pfx");
    expect(references.pathOf(reference)).toBe(resolve("folder/secret-name.pfx"));
    expect(reference).toMatch(/^[0-9a-f]{32}$/);
  });

  it("are the same for the same path, and differ otherwise and in another run", () => {
    const references = createReferences(randomIds);
    expect(references.ofFile("a/../b")).toBe(references.ofFolder("b").reference);
    expect(references.ofFile("b")).not.toBe(references.ofFile("c"));
    expect(createReferences(randomIds).ofFile("b")).not.toBe(references.ofFile("b"));
  });

  it("describe a written file for people", () => {
    expect(createReferences(randomIds).written("/out/a.pfx", 12)).toMatchObject({
      name: "a.pfx",
      path: resolve("/out/a.pfx"),
      bytes: 12,
    });
  });

  it.each(["", "unknown", "../../etc/passwd", "/etc/passwd", "__proto__"])(
    "refuse %j, which was never handed out",
    (reference) => {
      expect(() => createReferences(randomIds).pathOf(reference)).toThrow(AppError);
      expect(() => createReferences(randomIds).pathOf(reference)).toThrow(
        expect.objectContaining({ code: "FILE_REFERENCE_UNKNOWN" }),
      );
    },
  );
});
