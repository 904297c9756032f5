import { expect, it } from "vitest";
import { usageName } from "#shared/facts/usage-name.ts";
import { formatted } from "#shared/text/localise.ts";
import { oids } from "./oids.ts";

it("a usage is called in English what the readers call it", () => {
  const named = Object.values(oids).filter((oid) => typeof usageName(oid) !== "string");
  expect(named.length).toBe(11);
  for (const oid of named) expect(formatted(usageName(oid))).toBe(oid.name);
});
