import { describe, expect, it } from "vitest";
import { productIdentity } from "#shared/product-identity.ts";
import { reasonsAgainst } from "./reasons-against.ts";

const { homepage: repository } = productIdentity;

describe("reasons against a release", () => {
  it("are none where tag, version and repository belong together", () => {
    expect(reasonsAgainst({ tag: "v1.2.3", version: "1.2.3", repository })).toEqual([]);
  });

  it.each(["1.2.3", "v1.2.4", "v1.2.3-rc.1", "main"])("are that the tag %s is not the version", (tag) => {
    expect(reasonsAgainst({ tag, version: "1.2.3", repository })).toEqual([
      `The tag is ${tag}, but package.json says version 1.2.3.`,
    ]);
  });

  it("are that a fork has the identity of another project", () => {
    const fork = "https://github.com/somebody/keyspec";
    const [reason] = reasonsAgainst({ tag: "v1.2.3", version: "1.2.3", repository: fork });
    expect(reason).toContain("product-identity.ts");
    expect(reason).toContain(fork);
  });
});
