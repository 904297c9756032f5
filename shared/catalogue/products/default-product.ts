import type { ProductId } from "./types.ts";

/** The product that is judged for where neither a person nor a file names one. */
export const defaultProduct: ProductId = "lync-2013";
