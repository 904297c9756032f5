import { useMemo } from "react";
import { useFormContext } from "react-hook-form";
import type { PlanProblem } from "#shared/roles/planning/types.ts";
import type { Plans } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { problemsOfSigner } from "./problems-of-signer.ts";

/** `problemsOfSigner` of the form, judged anew only when something changes that a problem can come from: with many certificates that takes long. */
export function useSignerProblems(plans: Plans["plans"]): readonly PlanProblem[] {
  const { watch } = useFormContext<RequestFields>();
  const [chosen, delivery, format] = watch(["authorities", "delivery", "format"]);
  const ofPrivate = chosen.private;
  const ofPublic = chosen.public;
  return useMemo(() => {
    const authorities = { private: ofPrivate, public: ofPublic };
    return problemsOfSigner(plans, { authorities, delivery, format }, new Date().toISOString());
  }, [plans, ofPrivate, ofPublic, delivery, format]);
}
