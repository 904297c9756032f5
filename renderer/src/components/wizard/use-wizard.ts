import { zodResolver } from "@hookform/resolvers/zod";
import { type ComponentType, useState } from "react";
import { type DefaultValues, type FieldValues, type Resolver, type UseFormReturn, useForm } from "react-hook-form";
import type * as z from "zod";

/** One page of a wizard. Steps know nothing of each other; each reads and writes its own fields of the one form. */
export type WizardStep = {
  readonly id: string;
  /** In the list of steps. */
  readonly title: string;
  /** The page's main instruction. */
  readonly heading: string;
  /** What this step's fields must satisfy before the next step; it ignores the other steps' fields. */
  readonly schema: z.ZodType<FieldValues, FieldValues>;
  readonly Step: ComponentType;
  /** Where a field stands, for the summary of problems; null: its message says it. Needed where several fields have the same problem. */
  readonly placeOf?: (field: string) => string | null;
};

export type Wizard<Values extends FieldValues> = {
  readonly form: UseFormReturn<Values>;
  readonly steps: readonly WizardStep[];
  /** Index of the step on screen; `steps.length` is the closing page. */
  readonly active: number;
  readonly go: (step: number) => void;
  /** The step's fields were refused: from now on each change of them is checked. */
  readonly refuse: () => void;
};

/**
 * The state of a wizard: one form over all steps, so that Back and jumps keep every input, checked one step at a time.
 * Values live only as long as the page; nothing is stored.
 */
export function useWizard<Values extends FieldValues>(
  steps: readonly WizardStep[],
  defaultValues: DefaultValues<Values>,
): Wizard<Values> {
  const [active, setActive] = useState(0);
  const [refused, setRefused] = useState(false);
  const schema = steps[active]?.schema;
  const form = useForm<Values>({
    defaultValues,
    shouldFocusError: false,
    // The form counts as submitted once the first step was left, and a field must not be blamed while it is typed for the first time.
    reValidateMode: refused ? "onChange" : "onSubmit",
    ...(schema !== undefined && { resolver: zodResolver(schema) as unknown as Resolver<Values> }),
  });
  const go = (step: number) => {
    form.clearErrors();
    setRefused(false);
    setActive(step);
  };
  return { form, steps, active, go, refuse: () => setRefused(true) };
}
