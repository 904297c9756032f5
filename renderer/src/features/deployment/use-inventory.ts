import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import type { InventorySource } from "#shared/inventory/inventory-item.ts";
import { inventoryOfKept } from "#shared/inventory/inventory-of-kept.ts";
import { productOfKept } from "#shared/inventory/product-of-kept.ts";
import type { Inventory } from "#shared/inventory/types.ts";
import { type Guests, guestsOf } from "#shared/trust/guests/guests-of.ts";
import { inventoryQuery, queries } from "../../host/queries.ts";

export type KnownInventory = {
  readonly inventory: Inventory | null;
  readonly sources: readonly InventorySource[];
  /** Certificates of partners and others that no topology names. */
  readonly guests: Guests;
  /** Why there is none; null: it is being loaded, or it is there. */
  readonly error: ErrorData | null;
  /** ISO 8601: when it was judged. */
  readonly now: string;
};

/** The inventory of a kept deployment, judged now: from what was read for it and from the requests. */
export function useInventory(kept: KeptDeployment): KnownInventory {
  const read = useQuery(inventoryQuery(kept.id));
  const pending = useQuery(queries.pending);
  const [now] = useState(() => new Date().toISOString());
  const sources = read.data?.sources;
  const requests = pending.data?.pending;
  const taken = useMemo(() => {
    if (sources === undefined || requests === undefined) return { inventory: null, error: null };
    try {
      return { inventory: inventoryOfKept(kept, sources, requests, now), error: null };
    } catch (thrown) {
      return { inventory: null, error: toErrorData(thrown) };
    }
  }, [kept, sources, requests, now]);
  const product = productOfKept(kept);
  const guests = useMemo(() => guestsOf(sources ?? [], product, now), [sources, product, now]);
  const failure = read.error ?? pending.error;
  return {
    inventory: taken.inventory,
    sources: sources ?? [],
    guests,
    error: failure === null ? taken.error : toErrorData(failure),
    now,
  };
}
