import { describe, expect, it } from "vitest";
import { makePendingSummary } from "#shared/guide/requests/testing/make-pending-summary.ts";
import { byAge } from "./by-age.ts";

const request = (server: string, createdAt: string) => makePendingSummary({ id: server, server, createdAt });

describe("byAge", () => {
  it("puts the oldest first, and those made together by server", () => {
    const requests = [
      request("fe02", "2026-11-20T15:00:01.000Z"),
      request("fe01", "2026-11-20T15:00:02.000Z"),
      request("edge", "2026-11-19T15:00:00.000Z"),
    ];
    expect(requests.toSorted(byAge).map(({ server }) => server)).toEqual(["edge", "fe01", "fe02"]);
  });
});
