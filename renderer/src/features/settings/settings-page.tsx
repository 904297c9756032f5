import { Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { toErrorData } from "#shared/errors/app-error.ts";
import { decide } from "#shared/policy/decide.ts";
import { diagnosisRows, diagnosisText } from "#shared/present/diagnosis.ts";
import { format } from "#shared/text/localise.ts";
import { FactsTable } from "../../components/facts/facts-table.tsx";
import { ColorSchemeSwitch } from "../../components/fields/color-scheme-switch.tsx";
import { RememberedPasswords } from "../../components/fields/remembered-passwords.tsx";
import { PageTitle } from "../../components/page-title.tsx";
import { CopyButton } from "../../components/results/copy-button.tsx";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { text as componentText } from "../../components/text.ts";
import { queries } from "../../host/queries.ts";
import { DeploymentsSection } from "./deployments-section.tsx";
import { FoldersSection } from "./folders-section.tsx";
import { LanguageSection } from "./language-section.tsx";
import { NewerVersionSection } from "./newer-version-section.tsx";
import { ProductChoice } from "./product-choice.tsx";
import { Section } from "./section.tsx";
import { SetByPolicy } from "./set-by-policy.tsx";
import { text } from "./text.ts";

/** What KeySpec keeps and where, what of it can be changed or forgotten, and what this program is. */
export function SettingsPage() {
  const about = useQuery(queries.about);
  const passwords = useQuery(queries.passwords);
  const facts = about.data;
  const network = decide<"on" | "off">(facts?.policy.network ?? null, undefined, "on");
  return (
    <Stack gap="lg" maw="46rem">
      <PageTitle title={text.title} intro={text.intro} />
      {about.error !== null && <FailureNotice error={toErrorData(about.error)} title={componentText.failedToLoad} />}
      <Section title={text.appearance}>
        <ColorSchemeSwitch labelled />
      </Section>
      <Section title={text.beginning}>
        <ProductChoice />
      </Section>
      <FoldersSection />
      <Section title={text.passwords}>
        <RememberedPasswords />
        {passwords.data?.files === 0 && <Text size="sm">{text.noPasswords}</Text>}
        {facts !== undefined && (
          <Text size="sm" c="dimmed">
            {facts.keyStore.problem === null ? text.keyStore : format(facts.keyStore.problem)}
          </Text>
        )}
        <SetByPolicy isSet={facts?.policy.passphrases === "off"} />
      </Section>
      {facts !== undefined && (
        <Section title={text.network}>
          <Text size="sm">{network.value === "off" ? text.networkOff : text.networkOn}</Text>
          <SetByPolicy isSet={network.isSetByPolicy} />
        </Section>
      )}
      {facts !== undefined && (
        <NewerVersionSection isForbidden={network.value === "off" || facts.policy.updateCheck === "off"} />
      )}
      <DeploymentsSection />
      <LanguageSection />
      {facts !== undefined && (
        <Section title={text.about}>
          <FactsTable facts={diagnosisRows(facts)} />
          <Group>
            <CopyButton value={diagnosisText(facts)} label={text.copyDiagnosis} />
          </Group>
        </Section>
      )}
    </Stack>
  );
}
