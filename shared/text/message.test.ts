import { describe, expect, it } from "vitest";
import { type Message, messageSchema } from "./message.ts";

const plain: Message = { text: "pkcs12.noKey.message", args: {} };
const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce((inner) => ({ text: "a", args: { inner } }), plain as unknown);

describe("the schema of a message", () => {
  it.each([
    ["no places", plain],
    [
      "words, numbers, messages and lists",
      { text: "a", args: { word: "b", count: 2, inner: plain, list: ["b", plain] } },
    ],
    ["paragraphs within paragraphs", nested(20)],
  ])("takes %s as it is", (_, value) => {
    expect(messageSchema.parse(value)).toEqual(value);
  });

  it.each([
    ["no id", { args: {} }],
    ["another part", { ...plain, html: "<b>" }],
    ["an id that is none", { text: "a".repeat(201), args: {} }],
    ["a place with an object", { text: "a", args: { what: { code: 1 } } }],
    ["a place with nothing", { text: "a", args: { what: null } }],
    ["a list with a number", { text: "a", args: { what: [1] } }],
    ["places in a list", { text: "a", args: [] }],
    ["messages without end", nested(10_000)],
  ])("refuses %s", (_, value) => {
    expect(messageSchema.safeParse(value).success).toBe(false);
  });
});
