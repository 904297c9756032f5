import { describe, expect, it } from "vitest";
import { listErrors } from "./list-errors.ts";

describe("listErrors", () => {
  it("finds nothing in a form without errors", () => {
    expect(listErrors({})).toEqual([]);
  });

  it("names nested fields with dots and keeps the words", () => {
    const errors = {
      name: { type: "custom", message: "Enter a name." },
      servers: [undefined, { fqdn: { type: "custom", message: "“fe_02” has an underscore." } }],
      root: { message: "" },
    };
    expect(listErrors(errors)).toEqual([
      { field: "name", message: "Enter a name." },
      { field: "servers.1.fqdn", message: "“fe_02” has an underscore." },
    ]);
  });

  it("does not walk into the field's element", () => {
    const ref = { message: "not an error" };
    expect(listErrors({ password: { ref, type: "custom", message: "Enter it." } })).toEqual([
      { field: "password", message: "Enter it." },
    ]);
    expect(listErrors({ password: { ref } })).toEqual([]);
  });
});
