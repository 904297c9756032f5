import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { decide } from "#shared/policy/decide.ts";
import { languageOf } from "#shared/text/choose-language.ts";
import { type LanguageSetting, languageSettings, languages } from "#shared/text/languages.ts";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { client } from "../../host/client.ts";
import { choicesKept, preferences } from "../../host/preferences.ts";
import { queries } from "../../host/queries.ts";
import { useJob } from "../../host/use-job.ts";
import { Section } from "./section.tsx";
import { SetByPolicy } from "./set-by-policy.tsx";
import { text } from "./text.ts";

/**
 * The language of this page, of the window around it and of files for people. A button makes the choice: the page is loaded again with it,
 * which going through the languages with the keyboard must not do (WCAG 2.2, 3.2.2).
 */
export function LanguageSection() {
  const job = useJob();
  const [chosen, setChosen] = useState<LanguageSetting>(preferences().language ?? "system");
  const { data: facts } = useQuery(queries.about);
  const policy = facts?.policy.language ?? null;
  const { value, isSetByPolicy } = decide<LanguageSetting>(
    policy === null ? null : settingOf(policy),
    chosen,
    "system",
  );
  const use = async (): Promise<void> => {
    const kept = await job.run(async () => {
      await choicesKept();
      return client("preferences.save", { language: chosen });
    });
    if (kept !== null) window.location.reload();
  };
  return (
    <Section title={text.language}>
      <Radio.Group
        aria-label={text.language}
        value={value}
        onChange={(value) => setChosen(languageSettings.find((setting) => setting === value) ?? "system")}
      >
        <Stack gap="s4">
          <Radio value="system" disabled={isSetByPolicy} label={text.languageOfSystem} />
          {languages.map(({ tag, name }) => (
            <Radio key={tag} value={tag} lang={tag} disabled={isSetByPolicy} label={<span lang={tag}>{name}</span>} />
          ))}
        </Stack>
      </Radio.Group>
      {!isSetByPolicy && (
        <Group>
          <Button variant="default" disabled={job.running} onClick={() => void use()}>
            {text.useLanguage}
          </Button>
        </Group>
      )}
      <SetByPolicy isSet={isSetByPolicy} />
      <Text size="sm" c="dimmed">
        {text.languageNote}
      </Text>
      {job.error !== null && <FailureNotice error={job.error} focus />}
    </Section>
  );
}

/** The choice that a policy means: a language that KeySpec has no words in is English. */
function settingOf(policy: string): LanguageSetting {
  return languageSettings.find((setting) => setting === (policy === "system" ? policy : languageOf(policy))) ?? "en";
}
