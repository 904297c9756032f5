import { ciscoUc } from "./cisco-uc.ts";
import { lync2010 } from "./lync-2010.ts";
import { lync2013 } from "./lync-2013.ts";
import { sfb2015 } from "./sfb-2015.ts";
import { sfb2019 } from "./sfb-2019.ts";
import { sfbSe } from "./sfb-se.ts";
import type { Product, ProductId } from "./types.ts";

/** Every product, oldest Lync first. */
export const products: readonly Product[] = [lync2010, lync2013, sfb2015, sfb2019, sfbSe, ciscoUc];

const byId = {
  "lync-2010": lync2010,
  "lync-2013": lync2013,
  "sfb-2015": sfb2015,
  "sfb-2019": sfb2019,
  "sfb-se": sfbSe,
  "cisco-uc": ciscoUc,
} as const satisfies Record<ProductId, Product>;

/** The product of an id; the type makes sure that there is one. */
export function productById(id: ProductId): Product {
  return byId[id];
}
