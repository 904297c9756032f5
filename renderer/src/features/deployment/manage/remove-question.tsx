import { Button, Group, Modal, Text } from "@mantine/core";
import { text } from "../text.ts";

export type RemoveQuestionProps = {
  readonly name: string;
  readonly opened: boolean;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
};

/** Asks before a deployment is lost with its inventory. Keeping is the default. */
export function RemoveQuestion({ name, opened, onKeep, onRemove }: RemoveQuestionProps) {
  const words = text.manage;
  return (
    <Modal.Root opened={opened} onClose={onKeep} centered>
      <Modal.Overlay />
      <Modal.Content>
        {/* Without Modal.Header: its header element would count as a second banner of the page. */}
        <Modal.Body pt="md">
          <Modal.Title fw={600} mb="xs">
            {words.removeTitle}
          </Modal.Title>
          <Text size="sm">{words.removeText({ name })}</Text>
          <Group justify="flex-end" mt="lg" gap="sm">
            <Button data-autofocus onClick={onKeep}>
              {words.removeKeep}
            </Button>
            <Button color="red.9" onClick={onRemove}>
              {words.removeButton}
            </Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
