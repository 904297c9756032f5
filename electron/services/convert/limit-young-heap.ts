import { setFlagsFromString } from "node:v8";

/**
 * Keeps V8's space for new objects at its first size, where it would otherwise grow to 48 MB for each thread and hold what a long
 * batch has left behind: 2 500 files took 276 MB in memory with growth and 207 MB without, in the same time. Node has no option for this
 * that a running program can set; for workers it has (`resourceLimits`, jobs/create-pool.ts). V8 looks at this flag each time that it
 * would grow the space, so it may be set at any moment.
 */
export function limitYoungHeap(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
