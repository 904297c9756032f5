import type { RequestChoices } from "#shared/api/schemas/request.ts";

export type RenewalFields = {
  /** Ids of the plans that are wanted of the chosen roles; null: all of them. */
  readonly only: readonly string[] | null;
  /** By the id of the plan the certificate in use that the new one takes the place of. */
  readonly replaces: NonNullable<RequestChoices["replaces"]>;
};

export const renewalDefaults: RenewalFields = { only: null, replaces: {} };
