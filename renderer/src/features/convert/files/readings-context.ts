import { createContext, useContext } from "react";
import type { Readings } from "./reading.ts";

/** What was read of the chosen files: the page's button counts by it, the rows of the step show it. */
export const ReadingsContext = createContext<Readings>(new Map());

export function useReadingsOfPage(): Readings {
  return useContext(ReadingsContext);
}
