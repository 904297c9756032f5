/** What holds, and whether the organisation decided it: then the person cannot. */
export type Decided<Value> = { readonly value: Value; readonly isSetByPolicy: boolean };

/**
 * Decides between what the organisation set, what the person chose, and what is usual; the first that says anything holds.
 *
 * @param byPolicy null: left to the person
 * @param chosen undefined: never chosen
 */
export function decide<Value>(byPolicy: Value | null, chosen: Value | undefined, usual: Value): Decided<Value> {
  return { value: byPolicy ?? chosen ?? usual, isSetByPolicy: byPolicy !== null };
}
