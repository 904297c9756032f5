import { defineProblems } from "../../text/define-problems.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { paragraph } from "../../text/paragraph.ts";
import { daysAfter, laterLifetimes, lifetimeOn, renewalLead } from "../lifetime.ts";
import type { Authority } from "../types.ts";
import type { AuthorityCheck } from "./problem.ts";

const problems = defineProblems("authorityProblems.lifetime", {
  ends: {
    what: "A certificate that {title} issues today ends on {end, date, day} at the latest: it is valid for {days, number} days.",
    why: "{why}",
    fix: "Begin the renewal on {start, date, day}. Save the deployment: with it KeySpec makes the same request again in a few clicks.",
  },
});

const texts = messages("authorityProblems.lifetime", {
  effort:
    "That is about {renewals, plural, one {# renewal} other {# renewals}} a year, each with a new request{servers, plural, =1 {} other { and a new import on # servers}}.",
  later: "Later ones live shorter: {steps}.",
  step: "{days, number} days from {from, date, day} on",
});

/**
 * How long the certificate will live, when to renew it, what that means, and what is going to change: a notice, for nothing can be
 * done about it. Page, command line and README.txt say this.
 */
export const lifetimeProblems: AuthorityCheck = (authority, plan, today) => {
  const lifetime = lifetimeOn(authority, today);
  if (lifetime === null) return [];
  const { days } = lifetime.value;
  const sentences = problems.ends({
    title: authority.title,
    days,
    end: daysAfter(today, days),
    start: daysAfter(today, days - renewalLead(days)),
    why: paragraph(effort(days, plan.nodes.length), ...later(authority, today)),
  });
  return [{ severity: "notice", ...sentences, at: "lifetime", citation: lifetime.citation }];
};

function effort(days: number, servers: number): Message {
  return texts.effort({ renewals: Math.ceil(365 / days), servers });
}

function later(authority: Authority, today: string): readonly Message[] {
  const steps = laterLifetimes(authority, today).map(({ value }) => texts.step(value));
  return steps.length === 0 ? [] : [texts.later({ steps })];
}
