import { TextInput } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import { limits } from "#shared/limits.ts";
import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { PlanProblems } from "./plan-problems.tsx";

/** What Windows' stores shall show of one certificate; an empty field gets the usual name back when it is left. */
export function FriendlyNameField({ plan }: { readonly plan: CertificatePlan }) {
  const { watch, setValue } = useFormContext<RequestFields>();
  const { [plan.id]: typed, ...others } = watch("friendlyNames");
  return (
    <div>
      <TextInput
        mt="md"
        maw="40rem"
        label={text.plan.friendlyName}
        description={text.plan.friendlyNameDescription}
        maxLength={limits.friendlyNameCharacters}
        value={typed ?? plan.friendlyName}
        onChange={(event) => setValue("friendlyNames", { ...others, [plan.id]: event.currentTarget.value })}
        onBlur={() => {
          if (typed?.trim() === "") setValue("friendlyNames", others);
        }}
      />
      <PlanProblems problems={planProblems(plan).filter(({ at }) => at === "friendlyName")} />
    </div>
  );
}
