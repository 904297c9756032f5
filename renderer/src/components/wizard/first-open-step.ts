import type * as z from "zod";

/**
 * The step of a wizard that may be shown where one is asked for by its address: that one where everything before it is filled in, else the
 * first that is not. The closing page needs a result and nothing else, because secrets are cleared when they were used.
 *
 * @param asked index of the step; the number of steps is the closing page
 * @returns such an index
 */
export function firstOpenStep(
  steps: readonly { readonly schema: z.ZodType }[],
  values: unknown,
  hasResult: boolean,
  asked: number,
): number {
  if (asked >= steps.length && hasResult) return steps.length;
  const wanted = Math.min(asked, steps.length - 1);
  const open = steps.slice(0, wanted).findIndex(({ schema }) => !schema.safeParse(values).success);
  return open === -1 ? wanted : open;
}
