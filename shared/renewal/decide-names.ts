import { foldedName } from "../names/match.ts";
import type { Renewal } from "./renewal.ts";

/** Which names somebody wants in a request, and which not; what it does not have stays as proposed. The names are in lower case. */
export type NameDecisions = ReadonlyMap<string, boolean>;

/** A renewal as somebody decided about its names. A decision about a fixed name changes nothing. */
export function decideNames(renewal: Renewal, decisions: NameDecisions): Renewal {
  if (decisions.size === 0) return renewal;
  const names = renewal.names.map((one) =>
    one.isFixed ? one : { ...one, included: decisions.get(foldedName(one.name)) ?? one.included },
  );
  return { ...renewal, names };
}

/** The names that somebody decided about in vain. */
export function undecidable({ names }: Renewal, decisions: NameDecisions): readonly string[] {
  return names.flatMap(({ name, isFixed, included }) => {
    const wanted = decisions.get(foldedName(name));
    return isFixed && wanted !== undefined && wanted !== included ? [name] : [];
  });
}
