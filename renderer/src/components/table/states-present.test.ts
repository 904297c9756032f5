import { expect, it } from "vitest";
import { statesPresent } from "./states-present.ts";

it("counts the states that there are, in the order of the filter", () => {
  const filter = {
    label: "Outcome",
    of: (item: string) => item,
    options: [
      { id: "failed", title: "Failed" },
      { id: "waiting", title: "Waiting" },
      { id: "done", title: "Done" },
    ],
  };
  expect(statesPresent(filter, ["done", "failed", "done"])).toEqual([
    { id: "failed", title: "Failed", count: 1 },
    { id: "done", title: "Done", count: 2 },
  ]);
});
