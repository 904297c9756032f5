import { Button, Group, Input, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { filePurposeTitles } from "#shared/present/file-purposes.ts";
import { OutputFolder } from "../../components/files/output-folder.tsx";
import { PathLine } from "../../components/results/path-line.tsx";
import { forgetFolders } from "../../host/preferences.ts";
import { queries } from "../../host/queries.ts";
import { Section } from "./section.tsx";
import { text } from "./text.ts";

/** Where results go, where files were chosen last, and where KeySpec’s own data is. */
export function FoldersSection() {
  const { data: facts } = useQuery(queries.about);
  const { data: kept, refetch } = useQuery(queries.preferences);
  const opened = kept?.opened ?? [];
  const isAnyKept = opened.length > 0 || (kept?.folders ?? []).length > 0;
  const forget = async () => {
    await forgetFolders();
    await refetch();
  };
  return (
    <Section title={text.folders}>
      {/* It shows what was chosen last, so it begins anew when that was forgotten. */}
      <OutputFolder key={kept?.folders[0]?.path} folder={null} onChange={() => void refetch()} />
      {facts?.canChooseFolder === false && (
        <Text size="sm" c="dimmed">
          {text.resultsText}
        </Text>
      )}
      {opened.length > 0 && (
        <Input.Wrapper label={text.opened} labelElement="div">
          {opened.map(({ purpose, path }) => (
            <Text key={purpose} component="div" size="sm" mt="s4">
              {filePurposeTitles[purpose]} <PathLine path={path} />
            </Text>
          ))}
        </Input.Wrapper>
      )}
      {isAnyKept && (
        <Group>
          <Button size="compact-sm" variant="default" onClick={() => void forget()}>
            {text.forgetFolders}
          </Button>
        </Group>
      )}
      {facts !== undefined && (
        <Input.Wrapper label={text.data} labelElement="div">
          <Text component="div" size="sm" mt="s4">
            <PathLine path={facts.dataFolder} />
          </Text>
        </Input.Wrapper>
      )}
      <Text size="sm" c="dimmed">
        {text.dataText}
      </Text>
    </Section>
  );
}
