import { describe, expect, it } from "vitest";
import { groupsOf } from "./groups-of.ts";

type Item = { readonly run: string; readonly name: string };
const row = (run: string, name: string) => ({ original: { run, name } });
const rows = [row("2", "a"), row("2", "b"), row("1", "c")];
const grouping = { keyOf: ({ run }: Item) => run, title: (items: readonly Item[]) => `${items.length} requests` };

describe("groupsOf", () => {
  it("parts the rows of a page, and counts all rows of a group in its heading", () => {
    expect(groupsOf(rows.slice(1), rows, grouping)).toEqual([
      { key: "2", title: "2 requests", shown: [rows[1]] },
      { key: "1", title: "1 requests", shown: [rows[2]] },
    ]);
  });

  it("has one part without a heading where nothing is grouped", () => {
    expect(groupsOf(rows, rows, undefined)).toEqual([{ key: "", title: null, shown: rows }]);
  });
});
