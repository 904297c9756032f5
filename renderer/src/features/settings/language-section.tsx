import { Button, Group, Radio, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { type LanguageSetting, languageSettings, languages } from "#shared/text/languages.ts";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { client } from "../../host/client.ts";
import { preferences } from "../../host/preferences.ts";
import { useJob } from "../../host/use-job.ts";
import { Section } from "./section.tsx";
import { text } from "./text.ts";

/**
 * The language of this page, of the window around it and of files for people. A button makes the choice: the page is loaded again with it,
 * which going through the languages with the keyboard must not do (WCAG 2.2, 3.2.2).
 */
export function LanguageSection() {
  const job = useJob();
  const [chosen, setChosen] = useState<LanguageSetting>(preferences().language ?? "system");
  const use = async (): Promise<void> => {
    const kept = await job.run(() => client("preferences.save", { language: chosen }));
    if (kept !== null) window.location.reload();
  };
  return (
    <Section title={text.language}>
      <Radio.Group
        aria-label={text.language}
        value={chosen}
        onChange={(value) => setChosen(languageSettings.find((setting) => setting === value) ?? "system")}
      >
        <Stack gap="s4">
          <Radio value="system" label={text.languageOfSystem} />
          {languages.map(({ tag, name }) => (
            <Radio key={tag} value={tag} lang={tag} label={<span lang={tag}>{name}</span>} />
          ))}
        </Stack>
      </Radio.Group>
      <Group>
        <Button variant="default" disabled={job.running} onClick={() => void use()}>
          {text.useLanguage}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {text.languageNote}
      </Text>
      {job.error !== null && <FailureNotice error={job.error} focus />}
    </Section>
  );
}
