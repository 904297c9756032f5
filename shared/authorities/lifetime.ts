import type { Authority, LifetimeStep, Sourced } from "./types.ts";

const millisecondsOfADay = 86_400_000;

/** The longest lifetime of what an authority issues on a day (ISO); null where its own settings decide. */
export function lifetimeOn(authority: Authority, day: string): Sourced<LifetimeStep> | null {
  return authority.lifetimes.findLast(({ value }) => value.from <= day) ?? null;
}

/** The steps that begin after a day (ISO), in their order. */
export function laterLifetimes(authority: Authority, day: string): readonly Sourced<LifetimeStep>[] {
  return authority.lifetimes.filter(({ value }) => value.from > day);
}

/** Days before the end on which a renewal should begin: to have it approved, installed and, for OAuth and A/V, staged. */
export function renewalLead(days: number): number {
  return Math.min(30, Math.floor(days / 3));
}

/** The ISO day that many days after another ISO day. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * millisecondsOfADay).toISOString().slice(0, 10);
}
