import { describe, expect, it } from "vitest";
import { requestTemplate } from "./request-template.ts";

describe("the template of --template", () => {
  it("is a name", () => {
    expect(requestTemplate("WebServer")).toEqual({ kind: "name", name: "WebServer" });
  });

  it("is an OID with its version, whose arcs may be longer than a number", () => {
    const oid = "1.3.6.1.4.1.311.21.8.7638725.13898300.123456789012345678901";
    expect(requestTemplate(`${oid}:100.3`)).toEqual({ kind: "information", oid, majorVersion: 100, minorVersion: 3 });
    expect(requestTemplate(`${oid}:100`)).toMatchObject({ majorVersion: 100, minorVersion: null });
  });

  it("is none where it is empty", () => {
    expect(requestTemplate("")).toBeNull();
  });

  it.each([
    ["an OID without its version", "1.3.6.1.4.1.311.21.8.1.2", "Did you mean “1.3.6.1.4.1.311.21.8.1.2:100”?"],
    ["a version that is too large", "1.3.6.1:9999999999", "as WebServer"],
    ["an OID that cannot be", "7.3.6.1:100", "as WebServer"],
    ["what no name of a template has", "Web=Server", "as WebServer"],
  ])("is refused where it is %s", (_title, text, hint) => {
    expect(() => requestTemplate(text)).toThrow(
      expect.objectContaining({ code: "USAGE", hint: expect.stringContaining(hint) }),
    );
  });
});
