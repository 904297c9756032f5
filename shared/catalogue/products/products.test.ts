import { describe, expect, it } from "vitest";
import { productById, products } from "./index.ts";
import { microsoftProducts } from "./microsoft-products.ts";
import { productIds } from "./types.ts";

describe("products", () => {
  it("has one entry for each id", () => {
    expect(products.map((product) => product.id)).toEqual([...productIds]);
    for (const id of productIds) expect(productById(id).id).toBe(id);
  });

  it("gives a management shell to Microsoft's servers and to no other", () => {
    for (const product of products) {
      expect(product.shell !== null).toBe((microsoftProducts as readonly string[]).includes(product.id));
    }
  });
});
