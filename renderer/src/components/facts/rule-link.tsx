import { Anchor } from "@mantine/core";
import { PageLink } from "../page-link.tsx";

/** Shows one rule on the page of rules. */
export function RuleLink({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <Anchor inherit component={PageLink} page="rules" handoff={{ rule: id }}>
      {label}
    </Anchor>
  );
}
