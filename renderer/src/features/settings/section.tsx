import { Stack, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";

/** A part of the page under its own heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <Stack component="section" aria-labelledby={heading} gap="xs">
      <Title order={2} id={heading}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}
