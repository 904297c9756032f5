import { expect, test } from "vitest";
import { canShow } from "./can-show.ts";

test.each([
  ["it runs", { state: "running", hasReplies: false }, false, true],
  ["its replies are kept", { state: "done", hasReplies: true }, false, true],
  ["its page is kept", { state: "done", hasReplies: false }, true, true],
  ["its replies were dropped, and its page is gone", { state: "done", hasReplies: false }, false, false],
  ["it failed, and its page is gone", { state: "failed", hasReplies: false }, false, false],
] as const)("a job where %s", (_, job, pageIsKept, shown) => {
  expect(canShow(job, pageIsKept)).toBe(shown);
});
