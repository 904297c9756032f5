import { describe, expect, it } from "vitest";
import { distinct } from "./distinct.ts";
import type { Message } from "./message.ts";

const message = (file: string): Message => ({ text: "files.lost", args: { file } });

describe("distinct", () => {
  it("keeps the first of what says the same, in order", () => {
    expect(distinct([message("a"), "a", message("b"), message("a"), "a"])).toEqual([message("a"), "a", message("b")]);
  });
});
