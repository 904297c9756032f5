import type { Severity } from "#shared/rules/types.ts";
import type { Paint } from "./paint.ts";

/** Colour and word of a severity, the same for a finding and for a problem of a plan. */
export const severityWords = {
  error: ["red", "Error"],
  warning: ["yellow", "Warning"],
  notice: ["cyan", "Notice"],
} as const satisfies Record<Severity, readonly [Parameters<Paint>[0], string]>;
