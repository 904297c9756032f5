import { zodResolver } from "@hookform/resolvers/zod";
import { type ComponentType, useEffect, useState } from "react";
import { type DefaultValues, type FieldValues, type Resolver, type UseFormReturn, useForm } from "react-hook-form";
import type * as z from "zod";
import { goToStep } from "../../navigation/navigation.ts";
import { usePlace } from "../../navigation/place.ts";
import { resultStep } from "../../navigation/route.ts";
import { firstOpenStep } from "./first-open-step.ts";

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
  /** It shows what all steps before it have, each with a way to change it: `Wizard.change`. At most one step is a check. */
  readonly isCheck?: true;
  /** Id of the step that the field of a problem is on; null: this one. A check has the problems of all. */
  readonly stepOf?: (field: string) => string | null;
};

export type Wizard<Values extends FieldValues> = {
  readonly form: UseFormReturn<Values>;
  readonly steps: readonly WizardStep[];
  /** Index of the step on screen; `steps.length` is the closing page. */
  readonly active: number;
  /** `replace`: Back does not return to the step that is left. */
  readonly go: (step: number, how?: "push" | "replace") => void;
  /** Goes to a step from the check: going on, or back, from it returns to the check. */
  readonly change: (step: number) => void;
  /** Goes on from the step on screen, whose fields are in order. */
  readonly goOn: () => void;
  readonly goBack: () => void;
  /** Leads from a step that may not be shown yet to the first that is open. */
  readonly stayOpen: (hasResult: boolean) => void;
  /** The step's fields were refused: from now on each change of them is checked. */
  readonly refuse: () => void;
};

/**
 * The state of a wizard: one form over all steps, so that Back and jumps keep every input, checked one step at a time. The step stands in
 * the address, so the browser's Back and Forward go through the steps. Values live only as long as the page; nothing is stored.
 */
export function useWizard<Values extends FieldValues>(
  steps: readonly WizardStep[],
  defaultValues: DefaultValues<Values>,
): Wizard<Values> {
  const { id, step } = usePlace();
  const ids = [...steps.map((each) => each.id), resultStep];
  const active = step === null ? 0 : Math.max(0, ids.indexOf(step));
  const [refused, setRefused] = useState(false);
  const check = steps.findIndex(({ isCheck }) => isCheck === true);
  // A step was opened from the check.
  const [changing, setChanging] = useState(false);
  const schema = steps[active]?.schema;
  const form = useForm<Values>({
    defaultValues,
    shouldFocusError: false,
    // The form counts as submitted once the first step was left, and a field must not be blamed while it is typed for the first time.
    reValidateMode: refused ? "onChange" : "onSubmit",
    ...(schema !== undefined && { resolver: zodResolver(schema) as unknown as Resolver<Values> }),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said of a step is over when another one is shown
  useEffect(() => {
    form.clearErrors();
    setRefused(false);
    if (active === check) setChanging(false);
  }, [active]);
  const go = (to: number, how?: "push" | "replace") => goToStep(id, to === 0 ? null : (ids[to] ?? null), how);
  const goOn = () => {
    go(changing && active < check ? firstOpenStep(steps, form.getValues(), false, check) : active + 1);
  };
  const goBack = () => go(changing && active < check ? check : active - 1);
  const change = (step: number) => {
    setChanging(true);
    go(step);
  };
  const stayOpen = (hasResult: boolean) => {
    const open = firstOpenStep(steps, form.getValues(), hasResult, active);
    if (open < active) go(open, "replace");
  };
  return { form, steps, active, go, change, goOn, goBack, stayOpen, refuse: () => setRefused(true) };
}
