import type { Product } from "./types.ts";

export const sfb2015: Product = {
  id: "sfb-2015",
  title: "Skype for Business Server 2015",
  shell: "Skype for Business Server Management Shell",
};
