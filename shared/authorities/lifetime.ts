import type { Authority, LifetimeStep, Sourced } from "./types.ts";

const millisecondsOfADay = 86_400_000;

/** The longest lifetime of what an authority issues on a day (ISO); null where its own settings decide. */
export function lifetimeOn(authority: Authority, day: string): Sourced<LifetimeStep> | null {
  return authority.lifetimes.findLast(({ value }) => value.from <= day) ?? null;
}

/** The first step that begins after a day (ISO); null: none is known. */
export function nextLifetime(authority: Authority, day: string): Sourced<LifetimeStep> | null {
  return authority.lifetimes.find(({ value }) => value.from > day) ?? null;
}

/** The ISO day that many days after another ISO day. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsOfADay).toISOString().slice(0, 10);
}
