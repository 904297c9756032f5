import { describe, expect, it } from "vitest";
import { endpointsOfText, onlyEndpoints } from "./endpoints-of-text.ts";

describe("ports of servers in a text", () => {
  it("are read from lines and lists, each once", () => {
    expect(
      endpointsOfText("FE01.contoso.com:5061\r\n fe01.contoso.com:5061, sip.contoso.com:443; 10.0.0.5:8443"),
    ).toEqual({
      endpoints: ["fe01.contoso.com:5061", "sip.contoso.com:443", "10.0.0.5:8443"],
      strangers: [],
    });
  });

  it("leave what names none to be corrected", () => {
    expect(endpointsOfText("fe01.contoso.com sip.contoso.com:443")).toEqual({
      endpoints: ["sip.contoso.com:443"],
      strangers: ["fe01.contoso.com"],
    });
  });

  it.each([
    ["lync.contoso.com:5061", ["lync.contoso.com:5061"]],
    ["https://meet.contoso.com:443/", ["meet.contoso.com:443"]],
    ["", null],
    ["Event 14366 at fe01.contoso.com:5061", null],
    ["-----BEGIN CERTIFICATE-----", null],
  ])("“%s” is made of %j alone", (text, endpoints) => {
    expect(onlyEndpoints(text)).toEqual(endpoints);
  });
});
