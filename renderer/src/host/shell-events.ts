import { type ShellEvent, shellEventSchema } from "#shared/api/shell-events.ts";
import "./host-window.ts";

/** Whether the page stands in a window of its own, which may ask it for something. */
export const hasShell = (): boolean => window.keyspecHost !== undefined;

/** Hears what the window around the page asks for. Returns the function that ends it; in a browser nobody asks. */
export function subscribeToShell(listener: (event: ShellEvent) => void): () => void {
  const hear = (raw: unknown): void => {
    const event = shellEventSchema.safeParse(raw);
    if (event.success) listener(event.data);
  };
  return window.keyspecHost?.on("shell", hear) ?? (() => undefined);
}
