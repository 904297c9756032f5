/** An advisory that is known and let through for a while. */
export type AllowedAdvisory = {
  /** As GitHub numbers it: `GHSA-….` */
  readonly id: string;
  /** Why it does not touch KeySpec, or what has been done instead. */
  readonly why: string;
  /** The day from which it counts again, ISO 8601: somebody then looks anew. */
  readonly until: string;
};

/** One that no package has any more, or whose day has come, fails the check as a new one does: the list stays as short as it can be. */
export const allowedAdvisories: readonly AllowedAdvisory[] = [];
