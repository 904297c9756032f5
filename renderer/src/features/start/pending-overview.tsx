import { Anchor, Button, Paper, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { toErrorData } from "#shared/errors/app-error.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { ageWords } from "#shared/present/durations.ts";
import { roleTitle } from "#shared/roles/titles.ts";
import { format } from "#shared/text/localise.ts";
import { byAge } from "../../components/facts/by-age.ts";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { text as componentText } from "../../components/text.ts";
import { queries } from "../../host/queries.ts";
import { navigate } from "../../navigation/navigation.ts";
import { text } from "./text.ts";

/** Requests shown on the start page; the rest is one click away. */
const shown = 4;

/** The requests that wait for a certificate, oldest first: those are the ones to ask about. Nothing where none waits. */
export function PendingOverview() {
  const pending = useQuery(queries.pending);
  const waiting = (pending.data?.pending ?? []).filter(({ completedAt }) => completedAt === null).toSorted(byAge);
  if (waiting.length === 0 && pending.error === null) return null;
  const words = text.pending;
  const now = new Date().toISOString();
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="pending-title">
      <Title order={2} id="pending-title" mb="s6">
        {words.title}
      </Title>
      {pending.error !== null && (
        <FailureNotice error={toErrorData(pending.error)} title={componentText.failedToLoad} />
      )}
      {waiting.length > 0 && (
        <>
          <Text size="sm" c="dimmed">
            {words.next}
          </Text>
          <ul className="start-page-list">
            {waiting.slice(0, shown).map((request) => (
              <li key={request.id}>
                <div style={{ minWidth: 0 }}>
                  <Text size="sm" fw={600} style={{ overflowWrap: "anywhere" }}>
                    {request.server}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {words.line({ role: format(roleTitle(request)), age: ageWords(request.createdAt, now) })}
                  </Text>
                </div>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={words.completeOf({ server: requestTitle(request) })}
                  onClick={() => navigate("complete", [request.id])}
                >
                  {words.complete}
                </Button>
              </li>
            ))}
          </ul>
          <Anchor component="button" type="button" size="sm" mt="xs" onClick={() => navigate("pending")}>
            {words.all}
          </Anchor>
        </>
      )}
    </Paper>
  );
}
