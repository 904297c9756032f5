import { expect, it } from "vitest";
import { atNextLoad } from "./at-next-load.ts";

it("a language that was chosen is spoken when the page is loaded, once, and the last choice counts", () => {
  const spoken: unknown[] = [];
  const next = atNextLoad((setting) => spoken.push(setting));
  next.load();
  next.choose("de");
  next.choose("fr");
  expect(spoken).toEqual([]);
  next.load();
  next.load();
  expect(spoken).toEqual(["fr"]);
});
