import { describe, expect, it } from "vitest";
import { reservedRangeOf } from "./reserved-range-of.ts";

describe("reservedRangeOf (IANA's registries of special-purpose addresses)", () => {
  it.each([
    ["10.1.2.3", "10.0.0.0/8"],
    ["172.31.255.255", "172.16.0.0/12"],
    ["192.168.0.1", "192.168.0.0/16"],
    ["100.127.0.1", "100.64.0.0/10"],
    ["255.255.255.255", "240.0.0.0/4"],
    ["::1", "::/127"],
    ["fd00::17", "fc00::/7"],
    ["fe80:0:0:0:0:0:0:1", "fe80::/10"],
    ["2001:db8::1", "2001:db8::/32"],
  ])("finds %s in %s", (address, range) => {
    expect(reservedRangeOf(address)).toBe(range);
  });

  it.each(["172.32.0.1", "11.0.0.1", "131.107.0.1", "2a01:111::1", "2620:1ec::1", "fe01.contoso.com", ""])(
    "finds %s in none",
    (address) => {
      expect(reservedRangeOf(address)).toBeNull();
    },
  );
});
