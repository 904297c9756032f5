import { createContext, useContext } from "react";

/** The ways from a check to what it shows, from where going on leads back to the check. */
export type Change = {
  readonly goToStep: (id: string) => void;
  /** To the step that has the field, which gets the focus. */
  readonly goToField: (field: string) => void;
};

export const ChangeContext = createContext<Change>({ goToStep: () => {}, goToField: () => {} });

export function useChange(): Change {
  return useContext(ChangeContext);
}
