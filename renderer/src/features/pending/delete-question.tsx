import { Button, Group, Modal, Text } from "@mantine/core";
import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { text } from "./text.ts";

export type DeleteQuestionProps = {
  /** The request in question; stays while the dialog fades. */
  readonly request: PendingSummary | null;
  readonly opened: boolean;
  readonly onKeep: () => void;
  readonly onDelete: (id: string) => void;
};

/** Asks before a key is lost. Keeping is the default. */
export function DeleteQuestion({ request, opened, onKeep, onDelete }: DeleteQuestionProps) {
  const words = text.confirm;
  return (
    <Modal.Root opened={opened} onClose={onKeep} centered>
      <Modal.Overlay />
      <Modal.Content>
        {/* Without Modal.Header: its header element would count as a second banner of the page. */}
        <Modal.Body pt="md">
          <Modal.Title fw={600} mb="xs">
            {words.title}
          </Modal.Title>
          <Text size="sm">{words.text({ server: request === null ? "" : requestTitle(request) })}</Text>
          <Group justify="flex-end" mt="lg" gap="sm">
            <Button data-autofocus onClick={onKeep}>
              {words.keep}
            </Button>
            <Button color="red.9" onClick={() => request !== null && onDelete(request.id)}>
              {words.remove}
            </Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
