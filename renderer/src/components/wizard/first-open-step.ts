import type * as z from "zod";

export type OpenableStep = {
  readonly schema: z.ZodType;
  /** It shows what the steps before it have, and says itself what one of them lacks. */
  readonly isCheck?: boolean;
};

/**
 * The step of a wizard that may be shown where one is asked for: that one where everything before it is filled in, else the first that is
 * not. A check may be shown as long as only one step before it is not. The closing page needs a result and nothing else, because secrets
 * are cleared when they were used.
 *
 * @param asked index of the step; the number of steps is the closing page
 * @returns such an index
 */
export function firstOpenStep(
  steps: readonly OpenableStep[],
  values: unknown,
  hasResult: boolean,
  asked: number,
): number {
  if (asked >= steps.length && hasResult) return steps.length;
  const wanted = Math.min(asked, steps.length - 1);
  const lacking = [...steps.slice(0, wanted).keys()].filter((step) => !steps[step]?.schema.safeParse(values).success);
  const [first, ...others] = lacking;
  if (first === undefined) return wanted;
  return steps[wanted]?.isCheck === true && others.length === 0 ? wanted : first;
}
