import { Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { helpTopic } from "#shared/help/topics.ts";
import { format } from "#shared/text/localise.ts";
import { PageLink } from "../../components/page-link.tsx";
import { PageTitle } from "../../components/page-title.tsx";
import { usePlace } from "../../navigation/place.ts";
import { findTopics } from "./find-topics.ts";
import "./help-page.css";
import { ShortcutsView } from "./shortcuts-view.tsx";
import { text } from "./text.ts";
import { TopicView } from "./topic-view.tsx";

/** The help: its subjects with a search over all of them, and the one that the address names. */
export function HelpPage() {
  const { ids } = usePlace();
  const topic = helpTopic(ids[0] ?? "");
  const isShortcuts = ids[0] === "shortcuts";
  const [typed, setTyped] = useState("");
  const found = findTopics(typed);
  return (
    <Stack gap="lg">
      <PageTitle title={text.title} intro={text.intro} />
      <Text size="sm" className="help-page-shortcuts">
        <PageLink page="help" ids={["shortcuts"]} aria-current={isShortcuts ? "page" : undefined}>
          {text.shortcuts.title}
        </PageLink>
      </Text>
      <div className="help-page">
        <nav className="help-page-subjects" aria-label={text.topics}>
          <TextInput
            type="search"
            label={text.search}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Text size="xs" c="dimmed" role="status">
            {typed.trim() === "" ? "" : found.length === 0 ? text.none : text.found({ count: found.length })}
          </Text>
          <ul>
            {found.map(({ id, title, summary }) => (
              <li key={id}>
                <PageLink page="help" ids={[id]} aria-current={id === topic?.id ? "page" : undefined}>
                  {format(title)}
                </PageLink>
                {topic === undefined && <Text size="sm">{format(summary)}</Text>}
              </li>
            ))}
          </ul>
        </nav>
        {topic !== undefined && <TopicView topic={topic} />}
        {isShortcuts && <ShortcutsView />}
      </div>
    </Stack>
  );
}
