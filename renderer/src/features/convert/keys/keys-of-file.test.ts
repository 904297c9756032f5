import { describe, expect, it } from "vitest";
import { bagged, bundleFacts, certificateFacts, distinguishedName } from "#shared/rules/testing/build-facts.ts";
import { fromText } from "../../../host/files.ts";
import type { Reading } from "../files/reading.ts";
import { severalKeysOf, wantedKeysOf, withEachKey, withoutKeys } from "./keys-of-file.ts";
import { filesFromKeys, obstacleOfFile } from "./obstacle-of-file.ts";

const [one, two] = ["a".repeat(40), "b".repeat(40)] as const;
const [firstKey] = bundleFacts({}).keys;

function reading(...thumbprints: readonly string[]): Reading {
  if (firstKey === undefined) throw new Error("The facts for tests hold a key.");
  const publicKey = (fingerprint: string) => ({ ...firstKey.publicKey, fingerprint });
  const bundle = bundleFacts({
    certificates: bagged(
      ...thumbprints.map((sha1Fingerprint) =>
        certificateFacts({
          sha1Fingerprint,
          subject: distinguishedName("fe01.contoso.com"),
          publicKey: publicKey(sha1Fingerprint),
        }),
      ),
    ),
    keys: thumbprints.map((fingerprint, index) => ({
      ...firstKey,
      publicKey: publicKey(fingerprint),
      certificateIndexes: [index],
    })),
  });
  const value = { items: [bundle], contents: [] };
  return { outcome: { ok: true, value: value as never }, at: "2026-11-20T12:00:00Z", round: 0 };
}

describe("the keys of a chosen file", () => {
  const file = fromText("all.pfx", "");
  const lone = fromText("one.pfx", "");
  const readings = new Map([
    [file.id, reading(one, two)],
    [lone.id, reading(one)],
  ]);

  it("are asked about where there are several", () => {
    expect(severalKeysOf(readings.get(file.id))).toHaveLength(2);
    expect(severalKeysOf(readings.get(lone.id))).toEqual([]);
    expect(severalKeysOf(undefined)).toEqual([]);
  });

  it("are all wanted until some are chosen", () => {
    const wanted = (chosen: readonly string[] | undefined) =>
      wantedKeysOf(file, readings.get(file.id), chosen === undefined ? {} : { [file.id]: chosen }).length;
    expect([wanted(undefined), wanted([two]), wanted([])]).toEqual([2, 1, 0]);
  });

  it("are an obstacle where none of them is wanted, but not where certificates alone are written", () => {
    const conditions = { target: "legacy-schannel", options: {}, hasCompanions: false, keepsPassword: false } as const;
    const found = readings.get(file.id);
    expect(obstacleOfFile(file, found, conditions, { [file.id]: [] })).toContain("none of them is ticked");
    expect(obstacleOfFile(file, found, { ...conditions, target: "p7b" }, { [file.id]: [] })).toBeNull();
    expect(obstacleOfFile(file, found, conditions, {})).toBeNull();
    expect(filesFromKeys(file, found, conditions, {})).toBe(2);
    expect(filesFromKeys(lone, readings.get(lone.id), conditions, {})).toBeNull();
  });

  it("make a result each, told apart by the thumbprint where the names are the same", () => {
    const each = withEachKey([lone, file], readings, {});
    expect(each.map(({ id }) => id)).toEqual([lone.id, `${file.id} ${one}`, `${file.id} ${two}`]);
    expect(each.map(({ key }) => key?.label)).toEqual([
      undefined,
      "fe01.contoso.com-aaaaaaaa",
      "fe01.contoso.com-bbbbbbbb",
    ]);
    expect(withEachKey([file], readings, { [file.id]: [two] }).map(({ key }) => key?.label)).toEqual([
      "fe01.contoso.com",
    ]);
  });

  it("are one file again where it is tried once more, with the keys that are meant", () => {
    const [, , second] = withEachKey([lone, file], readings, {});
    if (second === undefined) throw new Error("There are three.");
    expect(withoutKeys([lone, second])).toEqual({ files: [lone, file], keys: { [file.id]: [two] } });
  });
});
