import { describe, expect, it } from "vitest";
import { fromText } from "../../../host/files.ts";
import { noPorts, portsProblem, toEndpointsRequest } from "./ports.ts";

describe("ports of servers, as they are typed", () => {
  it("become a call, each port once; nothing typed is no call", () => {
    expect(toEndpointsRequest("job", { ...noPorts, typed: "fe01.contoso.com:5061\nFE01.contoso.com:5061" })).toEqual({
      jobId: "job",
      endpoints: ["fe01.contoso.com:5061"],
      sip: null,
      client: null,
    });
    expect(toEndpointsRequest("job", noPorts)).toBeNull();
  });

  it("carry the client certificate with its password, and without one where none was typed", () => {
    const client = fromText("edge.pfx", "bytes");
    const typed = "edge.contoso.com:5061";
    expect(toEndpointsRequest("job", { typed, sip: "never", client, password: "" })).toMatchObject({
      sip: false,
      client: { file: client.input, password: null },
    });
    expect(toEndpointsRequest("job", { typed, sip: "always", client, password: "secret" })).toMatchObject({
      sip: true,
      client: { password: "secret" },
    });
  });

  it("are refused with the words that name none, and where there are too many", () => {
    expect(portsProblem(noPorts)).toBeNull();
    expect(portsProblem({ ...noPorts, typed: "fe01.contoso.com:5061, fe02" })).toBe("fe02 names no port of a server.");
    const many = Array.from({ length: 101 }, (_, index) => `fe${index}.contoso.com:5061`).join(" ");
    expect(portsProblem({ ...noPorts, typed: many })).toContain("At most 100 ports");
  });
});
