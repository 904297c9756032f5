import { Button } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { text } from "../text.ts";

/** Copies text and says so. Never for keys or passwords. */
export function CopyButton({
  value,
  label,
  name,
}: {
  readonly value: string;
  readonly label?: string;
  readonly name?: string;
}) {
  const clipboard = useClipboard({ timeout: 3000 });
  const words = clipboard.error === null ? text.copied : text.copyFailed;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
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
