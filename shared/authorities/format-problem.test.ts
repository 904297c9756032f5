import { describe, expect, it } from "vitest";
import { requestFormats } from "../guide/requests/types.ts";
import { formatProblem } from "./format-problem.ts";
import { authorities } from "./index.ts";

describe("formatProblem", () => {
  it("keeps binary requests from forms that take Base64 (roles.md S2), and from nobody else", () => {
    for (const authority of authorities) {
      const refused = requestFormats.filter((format) => formatProblem(authority, format) !== null);
      expect(refused, authority.id).toEqual(authority.kind === "public" ? ["der"] : []);
    }
  });
});
