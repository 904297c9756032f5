import { Anchor } from "@mantine/core";
import { navigate } from "../../navigation/navigation.ts";
import { formatRoute } from "../../navigation/route.ts";

/** Shows one rule on the page of rules. */
export function RuleLink({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <Anchor
      inherit
      href={formatRoute({ page: "rules", ids: [], step: null })}
      onClick={(event) => {
        event.preventDefault();
        navigate("rules", [], { rule: id });
      }}
    >
      {label}
    </Anchor>
  );
}
