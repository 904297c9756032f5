import type { Product } from "./types.ts";

export const lync2010: Product = {
  id: "lync-2010",
  title: "Lync Server 2010",
  shell: "Lync Server Management Shell",
};
