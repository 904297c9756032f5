import { createContext, useContext } from "react";
import type { Instance } from "./instances.ts";

/** The instance that a component is drawn in. */
export const PlaceContext = createContext<Instance | null>(null);

/** The instance that this component is drawn in; it need not be on screen. */
export function usePlace(): Instance {
  const place = useContext(PlaceContext);
  if (place === null) throw new TypeError("This component is drawn outside of a page.");
  return place;
}
