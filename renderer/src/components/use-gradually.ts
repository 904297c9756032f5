import { useEffect, useState } from "react";
import { type Clock, gradually } from "./gradually.ts";

const clock: Clock = {
  now: () => performance.now(),
  later: (work) => {
    const timer = setTimeout(work, 0);
    return () => clearTimeout(timer);
  },
};

/** What is known of many things so far, worked out while the page stays answerable. Both are kept between drawings; new ones begin anew. */
export function useGradually<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Value,
): ReadonlyMap<Item, Value> {
  const [known, setKnown] = useState<ReadonlyMap<Item, Value>>(() => new Map());
  useEffect(() => gradually(items, work, setKnown, clock), [items, work]);
  return known;
}
