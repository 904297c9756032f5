export const productIds = ["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "sfb-se", "cisco-uc"] as const;
export type ProductId = (typeof productIds)[number];

/** A product that certificates are for. */
export type Product = {
  readonly id: ProductId;
  readonly title: string;
  /** What its administrators type certificate cmdlets into; null: the product has no such cmdlets. */
  readonly shell: string | null;
};
