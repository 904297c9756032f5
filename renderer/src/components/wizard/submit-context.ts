import { createContext, useContext } from "react";

/** Sends the step that is on screen, as its forward button does. */
export const SubmitContext = createContext<() => void>(() => {});

export function useSubmit(): () => void {
  return useContext(SubmitContext);
}
