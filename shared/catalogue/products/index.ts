import type { Product, ProductId } from "./types.ts";

const lync = "Lync Server Management Shell";
const skypeForBusiness = "Skype for Business Server Management Shell";

const titles = {
  "lync-2010": { title: "Lync Server 2010", shell: lync },
  "lync-2013": { title: "Lync Server 2013", shell: lync },
  "sfb-2015": { title: "Skype for Business Server 2015", shell: skypeForBusiness },
  "sfb-2019": { title: "Skype for Business Server 2019", shell: skypeForBusiness },
  // No document of its own was read (roles.md §16); KeySpec treats it as the 2019 release, which it updates in place.
  "sfb-se": { title: "Skype for Business Server Subscription Edition", shell: skypeForBusiness },
  // Its servers are Unified Communications Manager and Unity Connection nodes, which make their own requests (roles.md §8).
  "cisco-uc": { title: "Cisco Unified Communications", shell: null },
} as const satisfies Record<ProductId, Omit<Product, "id">>;

/** The product of an id; the type makes sure that there is one. */
export function productById(id: ProductId): Product {
  return { id, ...titles[id] };
}

/** Every product, oldest Lync first. */
export const products: readonly Product[] = (Object.keys(titles) as ProductId[]).map(productById);
