/** A good file to change. */
export type Sample = { readonly name: string; readonly data: Uint8Array<ArrayBuffer>; readonly password: string };

/** What a reader module exports: reads one file, throws an AppError where it refuses it. */
export type ReaderModule = { readonly read: (data: Uint8Array, password: string, run: number) => void };

/** Something that must not happen. */
export type Finding = {
  readonly kind: "hang" | "memory" | "unexpected error";
  readonly run: number;
  readonly sample: string;
  readonly detail: string;
  readonly input: Uint8Array;
};

/** What a worker starts with. */
export type WorkerSetup = {
  readonly readerUrl: string;
  readonly samples: readonly Sample[];
  readonly seed: number;
  readonly runs: number;
  readonly memoryMegabytes: number;
  /** Shared by all workers: [0] the next run; then for each worker its current run. */
  readonly progress: Int32Array<SharedArrayBuffer>;
  readonly slot: number;
};

/** What a worker says. `done`: runs that ended since the last message, by outcome. */
export type WorkerMessage =
  | { readonly type: "counts"; readonly outcomes: Readonly<Record<string, number>> }
  | { readonly type: "finding"; readonly finding: Finding };
