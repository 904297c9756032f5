import { Paper, Title } from "@mantine/core";
import { DraftList } from "../../components/drafts/draft-list.tsx";
import { useDrafts } from "../../host/drafts.ts";
import { navigate } from "../../navigation/navigation.ts";
import { text } from "./text.ts";

/** The runs of requests that were not finished; nothing where all were. */
export function DraftOverview() {
  const { drafts, damaged, remove } = useDrafts();
  if (drafts.length + damaged.length === 0) return null;
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="drafts-title">
      <Title order={2} id="drafts-title" mb="s6">
        {text.drafts.title}
      </Title>
      <DraftList
        drafts={drafts}
        damaged={damaged}
        onContinue={({ id }) => navigate("request", [], { draft: id })}
        onDelete={({ id }) => remove(id)}
      />
    </Paper>
  );
}
