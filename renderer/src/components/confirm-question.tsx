import { Button, Group, Modal, Text } from "@mantine/core";

export type ConfirmQuestionProps = {
  readonly opened: boolean;
  readonly title: string;
  /** What is lost. */
  readonly text: string;
  readonly keep: string;
  readonly remove: string;
  readonly onKeep: () => void;
  readonly onRemove: () => void;
};

/** Asks before something is lost for good. Keeping is the default. */
export function ConfirmQuestion({ opened, title, text, keep, remove, onKeep, onRemove }: ConfirmQuestionProps) {
  return (
    <Modal.Root opened={opened} onClose={onKeep} centered>
      <Modal.Overlay />
      <Modal.Content>
        {/* Without Modal.Header: its header element would count as a second banner of the page. */}
        <Modal.Body pt="md">
          <Modal.Title fw={600} mb="xs">
            {title}
          </Modal.Title>
          <Text size="sm">{text}</Text>
          <Group justify="flex-end" mt="lg" gap="sm">
            <Button data-autofocus onClick={onKeep}>
              {keep}
            </Button>
            <Button color="red.9" onClick={onRemove}>
              {remove}
            </Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
