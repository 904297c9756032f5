import { Button, List, Text, Title } from "@mantine/core";
import type { CreatedRequest } from "#shared/api/schemas/request.ts";
import { navigate } from "../../navigation/navigation.ts";
import { text } from "./text.ts";
import "./next.css";

const deliveries = ["here", "on-server", "on-appliance"] as const satisfies readonly CreatedRequest["delivery"][];

/** What comes next with what was made: what to do with the files, what becomes of the keys, and where to go on. */
export function Next({ made }: { readonly made: readonly CreatedRequest[] }) {
  const words = text.results.next;
  const ids = made.flatMap((created) => (created.delivery === "here" ? [created.pending.id] : []));
  if (made.length === 0) return null;
  return (
    <section className="request-next" aria-labelledby="request-next-title">
      <Title order={3} id="request-next-title">
        {words.title}
      </Title>
      <List type="ordered" size="sm" spacing="s4">
        {deliveries
          .map((delivery) => ({ delivery, count: made.filter((created) => created.delivery === delivery).length }))
          .filter(({ count }) => count > 0)
          .map(({ delivery, count }) => (
            <List.Item key={delivery}>{words.submit[delivery]({ count })}</List.Item>
          ))}
        {ids.length > 0 && <List.Item>{words.complete}</List.Item>}
      </List>
      {ids.length > 0 && (
        <>
          <Text size="sm">{words.kept}</Text>
          <div className="request-next-actions">
            <Button variant="default" onClick={() => navigate("pending")}>
              {words.pending}
            </Button>
            <Button variant="default" onClick={() => navigate("lab-ca", ids)}>
              {words.labCaButton}
            </Button>
            <Text size="xs" c="dimmed">
              {words.labCa}
            </Text>
          </div>
        </>
      )}
    </section>
  );
}
