/** What `startLoopbackHost` needs. */
export type LoopbackOptions = {
  /** As in `HostOptions`. */
  readonly workerUrl: URL;
  /** The built page: the folder that holds index.html. */
  readonly rendererFolder: string;
  readonly dataFolder?: string;
  readonly outputFolder?: string;
  /** The host ends when no request and no open page was seen for so long; default 30 minutes. */
  readonly idleMilliseconds?: number;
  /** Called once, when the host answers. `link` works one time: it carries the token. */
  readonly onReady: (ready: { readonly link: string; readonly origin: string }) => void;
  /** Called with faults of KeySpec itself; default: nothing. */
  readonly report?: (thrown: unknown) => void;
};

export type LoopbackHost = {
  readonly origin: string;
  /** The one-time link. */
  readonly link: string;
  /** Resolves when the host has ended: by `close` or because nobody used it. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
};
