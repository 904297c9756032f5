import { defineProblems } from "../../text/define-problems.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { daysAfter, lifetimeOn, nextLifetime } from "../lifetime.ts";
import type { Authority } from "../types.ts";
import type { AuthorityCheck } from "./problem.ts";

const problems = defineProblems("authorityProblems.lifetime", {
  ends: {
    what: "A certificate that {title} issues today ends on {end, date, day} at the latest: it is valid for {days, number} days.",
    why: "{effort}",
    fix: "Begin the renewal on {start, date, day}. Save the deployment: with it KeySpec makes the same request again in a few clicks.",
  },
  endsLater: {
    what: "A certificate that {title} issues today ends on {end, date, day} at the latest: it is valid for {days, number} days.",
    why: "{effort} From {from, date, day} on {nextDays, number} days are the most, so its replacement lives shorter.",
    fix: "Begin the renewal on {start, date, day}. Save the deployment: with it KeySpec makes the same request again in a few clicks.",
  },
});

const texts = messages("authorityProblems.lifetime", {
  effort:
    "That is about {renewals, plural, one {# renewal} other {# renewals}} a year, each with a new request{servers, plural, =1 {} other { and a new import on # servers}}.",
});

/** Days before the end on which a renewal should begin. */
const lead = 30;

/** How long the certificate will live, and what that means for renewals: a notice, for nothing can be done about it. */
export const lifetimeProblems: AuthorityCheck = (authority, plan, today) => {
  const lifetime = lifetimeOn(authority, today);
  if (lifetime === null) return [];
  const { days } = lifetime.value;
  const end = daysAfter(today, days);
  const start = daysAfter(today, Math.max(days - lead, 0));
  const args = { title: authority.title, days, end, start, effort: effort(days, plan.nodes.length) };
  const next = laterStep(authority, today, end);
  const sentences = next === null ? problems.ends(args) : problems.endsLater({ ...args, ...next });
  return [{ severity: "notice", ...sentences, citation: lifetime.citation }];
};

function effort(days: number, servers: number): Message {
  return texts.effort({ renewals: Math.ceil(365 / days), servers });
}

function laterStep(
  authority: Authority,
  today: string,
  end: string,
): { readonly from: string; readonly nextDays: number } | null {
  const next = nextLifetime(authority, today);
  return next === null || next.value.from > end ? null : { from: next.value.from, nextDays: next.value.days };
}
