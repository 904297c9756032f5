import { Alert, Button, Container, Stack, Text } from "@mantine/core";
import { Component, type ReactNode } from "react";
import { text } from "./text.ts";

/** Keeps a fault of one page from taking the window away. A class, because React has no other way to catch a render error. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Container size="sm" py="xl">
        <Alert color="red" title={text.crash.title}>
          <Stack align="flex-start">
            <Text size="sm">{text.crash.message}</Text>
            <Text size="sm">{text.crash.hint}</Text>
            <Button onClick={() => window.location.reload()}>{text.crash.reload}</Button>
          </Stack>
        </Alert>
      </Container>
    );
  }
}
