import type { Product } from "./types.ts";

export const sfb2019: Product = {
  id: "sfb-2019",
  title: "Skype for Business Server 2019",
  shell: "Skype for Business Server Management Shell",
};
