import type { ApiPath } from "#shared/api/contract.ts";
import type { JobListener } from "#shared/api/events.ts";
import type { ShellEvent } from "#shared/api/shell-events.ts";

/** What Electron's preload puts on the window; absent in a browser, where the loopback host is asked by HTTP. */
type HostWindow = {
  readonly call: (path: ApiPath, input: unknown) => Promise<unknown>;
  /** Returns the function that ends the subscription. */
  readonly on: {
    (event: "job", listener: JobListener): () => void;
    (event: "shell", listener: (event: ShellEvent) => void): () => void;
  };
};

declare global {
  interface Window {
    readonly keyspecHost?: HostWindow;
  }
}
