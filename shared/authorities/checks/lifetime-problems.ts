import { daysAfter, lifetimeOn, nextLifetime } from "../lifetime.ts";
import type { Authority } from "../types.ts";
import type { AuthorityCheck, AuthorityProblem } from "./problem.ts";

/** Days before the end on which a renewal should begin. */
const lead = 30;

/** How long the certificate will live, and what that means for renewals: a notice, for nothing can be done about it. */
export const lifetimeProblems: AuthorityCheck = (authority, plan, today) => {
  const lifetime = lifetimeOn(authority, today);
  if (lifetime === null) return [];
  const { days } = lifetime.value;
  const end = daysAfter(today, days);
  const start = daysAfter(today, Math.max(days - lead, 0));
  const notice: AuthorityProblem = {
    severity: "notice",
    what: `A certificate that ${authority.title} issues today ends on ${end} at the latest: it is valid for ${days} days.`,
    why: [
      `That is about ${renewalsPerYear(days)} renewals a year, each with a new request${
        plan.nodes.length > 1 ? ` and a new import on ${plan.nodes.length} servers` : ""
      }.`,
      ...laterStep(authority, today, end),
    ].join(" "),
    fix: `Begin the renewal on ${start}. Save the deployment: with it KeySpec makes the same request again in a few clicks.`,
    citation: lifetime.citation,
  };
  return [notice];
};

function renewalsPerYear(days: number): number {
  return Math.ceil(365 / days);
}

function laterStep(authority: Authority, today: string, end: string): readonly string[] {
  const next = nextLifetime(authority, today);
  if (next === null || next.value.from > end) return [];
  return [`From ${next.value.from} on ${next.value.days} days are the most, so its replacement lives shorter.`];
}
