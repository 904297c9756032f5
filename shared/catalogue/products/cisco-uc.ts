import type { Product } from "./types.ts";

/** Its servers are Unified Communications Manager and Unity Connection nodes, which make their own requests (roles.md §8). */
export const ciscoUc: Product = {
  id: "cisco-uc",
  title: "Cisco Unified Communications",
  shell: null,
};
