import { describe, expect, it } from "vitest";
import type { ErrorCode } from "#shared/errors/codes.ts";
import { loneOutcome } from "#shared/guide/requests/unanswered.ts";
import { certificateFacts, distinguishedName } from "#shared/rules/testing/build-facts.ts";
import { format } from "#shared/text/localise.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { failureOfAll, idsWith, inOrderOfInterest, type Several, withRun } from "./several.ts";

type Request = Several["requests"][number];
const request = (id: string, code: ErrorCode | null): Request =>
  ({
    pending: { id, server: `${id}.contoso.com` },
    outcome: code === null ? { ok: true, value: {} } : { ok: false, error: { code, message: literal(code) } },
  }) as unknown as Request;
const several = (...requests: readonly Request[]): Several => ({
  requests,
  strangers: [],
  unread: [],
  damagedRequests: 0,
});
const stranger = (nearest: Request["pending"] | null) => ({
  file: "x.cer",
  certificate: certificateFacts({ subject: distinguishedName("fe01.contoso.com") }),
  nearest,
});

describe("several requests", () => {
  it("are told apart by what they wait for", () => {
    const mixed = several(
      request("a", null),
      request("b", "OUTPUT_EXISTS"),
      request("c", "KEY_WRONG_PASSPHRASE"),
      request("d", "PASSPHRASE_REQUIRED"),
      request("e", "CERTIFICATE_KEY_MISMATCH"),
    );
    expect(inOrderOfInterest(mixed).map(({ pending }) => pending.id)).toEqual(["e", "c", "d", "b", "a"]);
    expect(idsWith(mixed, "exists")).toEqual(["b"]);
    expect(idsWith(mixed, "passphrase")).toEqual(["c", "d"]);
    expect(idsWith(mixed, "unfinished")).toEqual(["b", "c", "d"]);
  });

  it("are one result where there is nothing else to tell", () => {
    const one = several(request("a", null));
    expect(loneOutcome(one)).toBe(one.requests[0]?.outcome);
    expect(loneOutcome({ ...one, strangers: [stranger(null)] })).toBeNull();
    expect(loneOutcome(several(request("a", null), request("b", null)))).toBeNull();
  });

  it("take newer outcomes in their places", () => {
    const [a, b] = [request("a", null), request("b", "KEY_WRONG_PASSPHRASE")];
    const done = request("b", null);
    expect(withRun(several(a, b), several(done)).requests).toEqual([a, done]);
  });
});

describe("files that complete nothing", () => {
  it("are refused with the request that one nearly fits", () => {
    const error = failureOfAll({ ...several(), strangers: [stranger(null), stranger(request("fe01", null).pending)] });
    expect(error?.code).toBe("PENDING_NO_MATCH");
    expect(format(error?.message ?? literal(""))).toContain("the names of the request fe01 for fe01.contoso.com");
  });

  it("are refused with what is wrong with the only file, or with every request", () => {
    const damaged = { file: "x.cer", error: { code: "FORMAT_UNKNOWN" as const, message: literal("No.") } };
    expect(failureOfAll({ ...several(), unread: [damaged] })?.code).toBe("FORMAT_UNKNOWN");
    const wrong = several(request("a", "KEY_WRONG_PASSPHRASE"), request("b", "KEY_WRONG_PASSPHRASE"));
    expect(failureOfAll(wrong)?.code).toBe("KEY_WRONG_PASSPHRASE");
    expect(failureOfAll(several(request("a", null), request("b", "KEY_WRONG_PASSPHRASE")))).toBeNull();
    expect(failureOfAll(several(request("a", "OUTPUT_EXISTS"), request("b", "OUTPUT_EXISTS")))).toBeNull();
  });
});
