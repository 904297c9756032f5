import { Text } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import type { ErrorData } from "#shared/errors/app-error.ts";
import { format } from "#shared/text/localise.ts";
import { text } from "../text.ts";
import { Notice } from "./notice.tsx";

export type FailureNoticeProps = {
  readonly error: ErrorData;
  readonly title?: string;
  /** Takes the focus when it appears, so that it is read and scrolled to. */
  readonly focus?: boolean;
  /** What can be done about it here. */
  readonly children?: ReactNode;
};

/** An error of a call: what happened, what to do, and the code for scripts and reports. */
export function FailureNotice({ error, title = text.failed, focus = false, children }: FailureNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same error again is a new one to the reader
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus, error]);
  return (
    <Notice tone="bad" title={title} role="alert" ref={box}>
      <div>{format(error.message)}</div>
      {error.hint !== undefined && <div>{format(error.hint)}</div>}
      <Text size="xs" c="dimmed" ff="monospace">
        {error.code}
      </Text>
      {children}
    </Notice>
  );
}
