import "../../text/every-text.ts";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { ProductId } from "../../catalogue/products/types.ts";
import { explainedErrors } from "../../explain/errors/index.ts";
import { loadedTexts } from "../../text/localise.ts";
import { systemKind, systemKinds } from "../systems/system-kinds.ts";
import { trustCode, trustCodes } from "../trust-codes.ts";
import { trustLinks } from "./index.ts";
import type { TrustLink } from "./types.ts";

const { KEYSPEC_VECTORS: vectors = resolve(import.meta.dirname, "../../../../shared/vectors") } = process.env;
const factSheet = resolve(vectors, "../domain/data/trust-links.json");

const rowSchema = z.object({
  id: z.string(),
  trust: z.string(),
  products: z.string(),
  protection: z.string(),
  listenerUse: z.string(),
  certainty: z.enum(["read", "part", "inferred"]),
});

const products: Readonly<Record<string, ProductId>> = {
  L10: "lync-2010",
  L13: "lync-2013",
  S15: "sfb-2015",
  S19: "sfb-2019",
  SE: "sfb-se",
  C: "cisco-uc",
};

function productsOf(words: string): readonly string[] {
  return words === "all" ? Object.values(products).slice(0, 5) : words.split(" ").map((tag) => products[tag] ?? tag);
}

describe("the table of links", () => {
  it("has the 125 rows of the fact sheet, each once", () => {
    expect(trustLinks).toHaveLength(125);
    expect(new Set(trustLinks.map(({ id }) => id)).size).toBe(125);
    expect(trustLinks.filter(({ certainty }) => certainty !== "read")).toHaveLength(16);
  });

  it.each(trustLinks.map((link) => [link.id, link] as const))("%s fits together", (_, link) => {
    const { certainty, explained, from, inferred, initiatorShows, listenerShows, protection, to, trust } = link;
    expect(inferred !== null).toBe(certainty === "part");
    expect(from.length > 0).toBe(!link.id.startsWith("K"));
    expect(to.length > 0).toBe(from.length > 0);
    if (trust === "T0") expect([listenerShows, initiatorShows].every((shows) => !certified(shows))).toBe(true);
    if (protection === "mtls" && from.length > 0) expect(listenerShows === null || initiatorShows === null).toBe(false);
    if (["tls", "https"].includes(protection)) expect(listenerShows).not.toBeNull();
    expect(explained.filter((id) => !explainedErrors.some((error) => error.id === id))).toEqual([]);
    for (const text of [link.initiator, link.listener, link.protocol]) expect(loadedTexts().has(text.text)).toBe(true);
  });

  it("leads to systems that exist, and every system is at an end of a link", () => {
    const ends = new Set(trustLinks.flatMap(({ from, to }) => [...from, ...to]).map((end) => end.replace(/-web$/, "")));
    expect([...ends].toSorted()).toEqual([...systemKinds].toSorted());
    for (const kind of systemKinds) expect(loadedTexts().has(systemKind(kind).title.text)).toBe(true);
  });

  it("uses every way of trust, and each says who and how", () => {
    expect(new Set(trustLinks.map(({ trust }) => trust))).toEqual(new Set(trustCodes));
    for (const code of trustCodes) expect(loadedTexts().has(trustCode(code).how.text)).toBe(true);
  });

  describe.skipIf(!existsSync(factSheet))("beside the fact sheet", () => {
    const rows = z.array(rowSchema).parse(existsSync(factSheet) ? JSON.parse(readFileSync(factSheet, "utf8")) : []);
    const byId = new Map(trustLinks.map((link) => [link.id, link]));

    it.each(rows.map((row) => [row.id, row] as const))("%s says the same", (id, row) => {
      const link = byId.get(id);
      expect(link?.certainty).toBe(row.certainty);
      expect(link?.products).toEqual(productsOf(row.products));
      if (/^T\d/.test(row.trust)) expect(row.trust.startsWith(link?.trust ?? "?")).toBe(true);
      if (row.protection === "MTLS" || row.protection === "TLS")
        expect(link?.protection).toBe(row.protection.toLowerCase());
      if (row.listenerUse === "Default") expect(link?.listenerShows).toSatisfy(certified);
    });
  });
});

/** OAuth signs, and MRAS holds, what no TLS of the link shows. */
function certified(shows: TrustLink["listenerShows"]): boolean {
  return shows !== null && !shows.includes("AudioVideoAuthentication");
}
