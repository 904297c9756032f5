import { describe, expect, it } from "vitest";
import { isNewerVersion, latestVersionIn } from "./release.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the latest release", () => {
  it.each([
    ['{"tag_name":"v1.2.3","name":"KeySpec 1.2.3","draft":false}', "1.2.3"],
    ['{"tag_name":"1.2.3"}', "1.2.3"],
    ['{"tag_name":"v1.2.3-rc.1"}', "1.2.3-rc.1"],
  ])("is read from %s", (answer, version) => {
    expect(latestVersionIn(bytes(answer))).toBe(version);
  });

  it.each([
    "",
    "<html>",
    "null",
    "[]",
    "{}",
    '{"tag_name":7}',
    '{"tag_name":"nightly"}',
    '{"tag_name":"v1.2.3 <script>"}',
  ])("is none in %s", (answer) => expect(latestVersionIn(bytes(answer))).toBeNull());
});

describe("a newer version", () => {
  it.each([
    ["1.2.4", "1.2.3", true],
    ["1.10.0", "1.9.9", true],
    ["2.0.0", "10.0.0", false],
    ["1.2.3", "1.2.3", false],
    ["1.2.2", "1.2.3", false],
    ["1.2.3", "1.2.3-rc.1", true],
    ["1.2.3-rc.1", "1.2.3", false],
    ["1.2.3", "1.2.4-rc.1", false],
    ["newest", "1.2.3", false],
  ])("%s beside %s: %s", (candidate, current, expected) => {
    expect(isNewerVersion(candidate, current)).toBe(expected);
  });
});
