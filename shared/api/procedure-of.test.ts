import { describe, expect, it } from "vitest";
import { contract } from "./contract.ts";
import { procedureOf } from "./procedure-of.ts";

describe("the schemas of one call", () => {
  it("are those of the contract, for every path", async () => {
    for (const [path, procedure] of Object.entries(contract))
      expect(await procedureOf(path)).toEqual({ ...procedure, path });
  });

  it.each(["", "inspect", "inspect.nothing", "constructor", "constructor.name", "inspect.toString"])(
    "has none for “%s”",
    async (path) => {
      expect(await procedureOf(path)).toBeNull();
    },
  );
});
