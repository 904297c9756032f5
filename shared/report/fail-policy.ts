/** From which severity on a finding counts as failed; "never": none does. */
export const failOnWords = ["error", "warning", "notice", "never"] as const;
export type FailOn = (typeof failOnWords)[number];

/** What a script wants to hear of. */
export type FailPolicy = {
  readonly failOn: FailOn;
  /** A certificate that ends within as many days counts as failed, whatever `failOn` says; null: it is a warning like others. */
  readonly expiresWithinDays: number | null;
};

/** Where nobody asks for another one: what will not work counts as failed. */
export const usualPolicy: FailPolicy = { failOn: "error", expiresWithinDays: null };
