import { describe, expect, it } from "vitest";
import { endpointText, parseEndpoint } from "./endpoint.ts";

describe("parseEndpoint", () => {
  it.each([
    ["fe01.contoso.com:5061", { host: "fe01.contoso.com", port: 5061, isAddress: false }],
    [" FE01.Contoso.com.:443 ", { host: "fe01.contoso.com", port: 443, isAddress: false }],
    ["https://meet.contoso.com:443/", { host: "meet.contoso.com", port: 443, isAddress: false }],
    ["10.0.0.5:5061", { host: "10.0.0.5", port: 5061, isAddress: true }],
    ["[2001:DB8::1]:443", { host: "2001:db8::1", port: 443, isAddress: true }],
    ["fe01:4443", { host: "fe01", port: 4443, isAddress: false }],
  ])("reads %s", (text, endpoint) => {
    expect(parseEndpoint(text)).toEqual(endpoint);
    expect(parseEndpoint(endpointText(endpoint))).toEqual(endpoint);
  });

  it.each([
    "fe01.contoso.com",
    "fe01.contoso.com:",
    "fe01.contoso.com:0",
    "fe01.contoso.com:65536",
    "fe01_a.contoso.com:443",
    "-fe01.contoso.com:443",
    "256.0.0.1:443",
    "2001:db8::1:443",
    "[fe01]:443",
    "user@fe01.contoso.com:443",
    "fe01.contoso.com:443/path",
    "C:\\certs\\fe01.pfx",
    "",
  ])("refuses “%s”", (text) => {
    expect(parseEndpoint(text)).toBeNull();
  });
});
