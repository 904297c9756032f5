import { Button } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { text } from "../text.ts";

export type CopyButtonProps = {
  readonly value: string;
  readonly label?: string;
  readonly name?: string;
  /** Without a border, for lists that have many of them. */
  readonly quiet?: boolean;
};

/** Copies text and says so. Never for keys or passwords. */
export function CopyButton({ value, label, name, quiet = false }: CopyButtonProps) {
  const clipboard = useClipboard({ timeout: 3000 });
  const words = clipboard.error === null ? text.copied : text.copyFailed;
  return (
    <>
      <Button
        variant={quiet ? "subtle" : "default"}
        size={quiet ? "compact-xs" : "compact-sm"}
        style={{ flex: "none" }}
        aria-label={name}
        onClick={() => clipboard.copy(value)}
      >
        {clipboard.copied ? text.copied : (label ?? text.copy)}
      </Button>
      <span role="status" className={clipboard.error === null ? "visually-hidden" : undefined}>
        {clipboard.copied || clipboard.error !== null ? words : ""}
      </span>
    </>
  );
}
