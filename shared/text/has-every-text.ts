import { isLoaded } from "./localise.ts";
import { isMessage } from "./message.ts";

/**
 * Whether each message of a value can be put into words. Where one cannot, `every-text.ts` knows its text: a program that shows little
 * loads that file only then.
 */
export function hasEveryText(value: unknown): boolean {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return true;
  if (isMessage(value)) return isLoaded(value);
  return (Array.isArray(value) ? value : Object.values(value)).every(hasEveryText);
}
