import { Button, type MantineSpacing } from "@mantine/core";
import { text } from "../text.ts";

/** From as many files on they can be removed all at once. */
const many = 5;

export type RemoveAllProps = {
  /** What the files are. */
  readonly label: string;
  readonly files: number;
  readonly onRemove: () => void;
  /** The distance above it. */
  readonly mt?: MantineSpacing;
};

/** Removes all chosen files; nothing where there are few. */
export function RemoveAll({ label, files, onRemove, mt = 0 }: RemoveAllProps) {
  if (files < many) return null;
  return (
    <Button
      size="compact-xs"
      variant="default"
      mt={mt}
      aria-label={text.drop.removeAllOf({ label })}
      onClick={onRemove}
    >
      {text.drop.removeAll}
    </Button>
  );
}
