import type { Product } from "./types.ts";

export const lync2013: Product = {
  id: "lync-2013",
  title: "Lync Server 2013",
  shell: "Lync Server Management Shell",
};
