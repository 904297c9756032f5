import { describe, expect, it } from "vitest";
import { bundleFacts, certificateFacts, endpointFacts, lockedBundleFacts } from "../rules/testing/build-facts.ts";
import { mergeSources, sourceOf } from "./sources.ts";

const read = (name: string, ...items: Parameters<typeof sourceOf>[1]["items"]) =>
  sourceOf(name, { items }, name, "2026-11-20T12:00:00Z");
const namesOf = (sources: ReturnType<typeof mergeSources>) => sources.map(({ id }) => id);

describe("mergeSources", () => {
  const first = read("a.cer", certificateFacts());

  it("keeps what is there, and takes the same file once, whatever order its fields have", () => {
    const { kind, ...fields } = certificateFacts();
    const again = { ...first, id: "again", items: [{ ...fields, kind }] };
    expect(namesOf(mergeSources([first], [again]))).toEqual(["again"]);
    const other = read("b.cer", certificateFacts({ serialNumber: "02" }));
    expect(namesOf(mergeSources([first], [other]))).toEqual(["a.cer", "b.cer"]);
  });

  it("takes a port that was looked at again for the one before", () => {
    const old = read("fe01", endpointFacts());
    const now = read("fe01 again", endpointFacts({ certificates: [certificateFacts({ serialNumber: "02" })] }));
    expect(old.id).toBe("fe01.contoso.com:5061");
    expect(mergeSources([old], [now])).toEqual([now]);
  });

  it("puts a PFX that was opened into the place of what could be seen of it", () => {
    const closed = read("fe01.pfx", lockedBundleFacts());
    const opened = { ...read("fe01.pfx", bundleFacts()), id: "opened" };
    expect(namesOf(mergeSources([closed], [opened]))).toEqual(["opened"]);
    expect(namesOf(mergeSources([opened], [closed]))).toEqual(["opened", "fe01.pfx"]);
  });
});
