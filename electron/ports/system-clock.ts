import type { ClockPort } from "./types.ts";

/** The clock of this computer. */
export const systemClock: ClockPort = { now: () => new Date().toISOString(), elapsed: () => performance.now() };
