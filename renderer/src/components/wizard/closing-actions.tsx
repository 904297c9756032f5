import { Button, Group } from "@mantine/core";
import { forgetJobsOf } from "../../host/jobs.ts";
import { closeInstance, navigate } from "../../navigation/navigation.ts";
import { usePlace } from "../../navigation/place.ts";
import { text } from "../text.ts";

export type ClosingActionsProps = {
  readonly again: string;
  readonly onAgain: () => void;
  /** What is given up by closing, before the page is left. */
  readonly onClose?: () => void;
};

/** The foot of a closing page: do the same again, or close. */
export function ClosingActions({ again, onAgain, onClose }: ClosingActionsProps) {
  const { id } = usePlace();
  const anew = () => {
    void forgetJobsOf(id);
    onAgain();
  };
  const close = () => {
    onClose?.();
    closeInstance(id);
    navigate("start");
  };
  return (
    <Group gap="sm">
      <Button variant="default" onClick={anew}>
        {again}
      </Button>
      <Button onClick={close}>{text.close}</Button>
    </Group>
  );
}
