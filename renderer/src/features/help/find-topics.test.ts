import { expect, test } from "vitest";
import { helpTopics } from "#shared/help/topics.ts";
import { findTopics } from "./find-topics.ts";

const ids = (typed: string) => findTopics(typed).map(({ id }) => id);

test("a search finds the subjects that say all of its words, without case", () => {
  expect(ids("BUFFER small")).toEqual(["converting"]);
  expect(ids("no such words")).toEqual([]);
  expect(findTopics(" ")).toEqual(helpTopics);
});
