import { Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import type { Surroundings } from "#shared/guide/surroundings.ts";
import type { JudgeContext } from "#shared/judge/judge-facts.ts";
import { encodedIn, encodedName } from "#shared/present/encoded/encoded-in.ts";
import type { RoleId } from "#shared/roles/types.ts";
import { Notice } from "../../components/results/notice.tsx";
import { ChainCards } from "./chain/chain-cards.tsx";
import { EncodedActions } from "./chain/encoded-actions.tsx";
import { Asn1View } from "./facts/asn1-view.tsx";
import { FactsView } from "./facts/facts-view.tsx";
import { PartSection } from "./parts/part-section.tsx";
import { RoleFits } from "./roles/role-fits.tsx";
import { text } from "./text.ts";
import type { JudgedItem } from "./verdict/judge-items.ts";
import { VerdictView } from "./verdict/verdict-view.tsx";

export type ItemViewProps = {
  /** Of the file. */
  readonly name: string;
  readonly item: JudgedItem & { readonly surroundings: readonly Surroundings[] };
  readonly context: JudgeContext;
  readonly onRole: (role: RoleId) => void;
  /** Where what it is judged for is changed; absent: that stands elsewhere on the page. */
  readonly judging?: ReactNode;
  /** Its parts are those that the address names. */
  readonly isNamed: boolean;
};

/** One thing of a file: the verdict on each certificate or request in it with the chain, then everything that was read. */
export function ItemView({ name, item, context, onRole, judging, isNamed }: ItemViewProps) {
  const { facts, verdicts, surroundings } = item;
  return (
    <Stack gap="lg">
      {verdicts.length === 0 && <Notice tone="unknown">{text.results.nothingToJudge}</Notice>}
      {verdicts.map((judgement, place) => {
        const { placement = null, fits = [] } = surroundings[place] ?? {};
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two certificates may share a label
          <Stack gap="md" key={place}>
            <PartSection part="reasons" isNamed={isNamed}>
              <Stack gap="md">
                <VerdictView verdict={judgement} judging={judging} />
                <RoleFits fits={fits} withNames={context.plans.length > 0} onRole={onRole} />
              </Stack>
            </PartSection>
            {placement !== null && (
              <PartSection part="chain" isNamed={isNamed}>
                <ChainCards placement={placement} now={context.now} />
              </PartSection>
            )}
          </Stack>
        );
      })}
      <PartSection part="contents" isNamed={isNamed}>
        <h4 className="part-title">{text.results.facts}</h4>
        <FactsView facts={facts} now={context.now} />
        {(facts.kind === "request" || facts.kind === "revocation-list" || facts.kind === "ocsp-response") && (
          <Group gap="xs" mt="xs">
            <EncodedActions item={facts} name={verdicts[0]?.label ?? name} />
          </Group>
        )}
        <Stack gap="sm" mt="sm">
          {encodedIn(facts).map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two certificates may share a name; the list keeps its order
            <Asn1View key={index} item={one} name={encodedName(one)} />
          ))}
        </Stack>
      </PartSection>
    </Stack>
  );
}
