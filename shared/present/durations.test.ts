import { describe, expect, it } from "vitest";
import { format } from "../text/localise.ts";
import { ageWords, leftWords, timeLeftWords } from "./durations.ts";

describe("an age", () => {
  it.each([
    ["2026-11-20T09:00:00Z", "less than a day"],
    ["2026-11-19T12:00:00Z", "1 day"],
    ["2026-11-18T11:00:00Z", "2 days"],
    ["2026-11-21T11:00:00Z", "less than a day"],
  ])("since %s is %s", (since, words) => {
    expect(format(ageWords(since, "2026-11-20T12:00:00Z"))).toBe(words);
  });
});

describe("the time that is left", () => {
  it.each([
    [0, "a few seconds"],
    [9_999, "a few seconds"],
    [10_000, "about 10 s"],
    [38_000, "about 40 s"],
    [54_999, "about 50 s"],
    [55_000, "about 1 min"],
    [150_000, "about 3 min"],
    [59 * 60_000, "about 59 min"],
    [60 * 60_000, "about 1 h"],
    [80 * 60_000, "about 1 h 20 min"],
    [119 * 60_000, "about 2 h"],
  ])("of %d ms is %s", (milliseconds, words) => {
    expect(format(timeLeftWords(milliseconds))).toBe(words);
  });
});

describe("the end of a certificate", () => {
  it.each([
    ["2026-11-20T13:00:00Z", "less than a day left"],
    ["2026-11-21T12:00:00Z", "1 day left"],
    ["2027-11-20T12:00:00Z", "365 days left"],
    ["2026-11-20T11:59:00Z", "ended less than a day ago"],
    ["2026-11-18T11:00:00Z", "ended 2 days ago"],
  ])("at %s is %s", (until, words) => {
    expect(format(leftWords(until, "2026-11-20T12:00:00Z"))).toBe(words);
  });
});
