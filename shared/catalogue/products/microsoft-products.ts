import type { ProductId } from "./types.ts";

/** The server products of Microsoft: what the Lync documents speak about and their successors took over. */
export const microsoftProducts = [
  "lync-2010",
  "lync-2013",
  "sfb-2015",
  "sfb-2019",
  "sfb-se",
] as const satisfies readonly ProductId[];
