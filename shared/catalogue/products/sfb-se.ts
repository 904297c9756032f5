import type { Product } from "./types.ts";

/** No document of its own was read (roles.md §16); KeySpec treats it as the 2019 release, which it updates in place. */
export const sfbSe: Product = {
  id: "sfb-se",
  title: "Skype for Business Server Subscription Edition",
  shell: "Skype for Business Server Management Shell",
};
