import { successorSteps } from "#shared/guide/import-steps/successor-steps.ts";
import { dueBefore } from "#shared/renewal/due-before.ts";
import type { Renewal, RenewalName } from "#shared/renewal/renewal.ts";
import { renewalProblems } from "#shared/renewal/renewal-problems.ts";
import type { Successor } from "#shared/renewal/successor-of.ts";
import { placeTitle } from "#shared/roles/titles.ts";
import { format, localised } from "#shared/text/localise.ts";
import type { Message } from "#shared/text/message.ts";
import { paragraph } from "#shared/text/paragraph.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const text = localised("cli.render.renewals", {
  none: "Nothing is due.",
  ready: "Renewed as {name}, and not in use yet.",
  key: "Key: {key}, made anew.",
  reason: "The one in use will not work: {reason}",
  in: "in",
  out: "left out",
});

export type DueRenewals = {
  readonly renewals: readonly Renewal[];
  readonly successors: readonly Successor[];
  /** What the list cannot speak of; null: nothing. */
  readonly neverSeen: Message | null;
};

/**
 * What is renewed and not in use yet, with the commands; until when each renewal must be done, and what its request would ask for.
 *
 * @param now ISO 8601
 */
export function renderRenewals({ renewals, successors, neverSeen }: DueRenewals, now: string, paint: Paint): string {
  return [
    ...successors.map((successor) => successorLines(successor, now, paint).join("\n")),
    ...(renewals.length === 0 ? [text.none] : []),
    ...renewals.map((renewal) => renewalLines(renewal, now, paint).join("\n")),
    ...(neverSeen === null ? [] : [format(neverSeen)]),
  ].join("\n\n");
}

function successorLines(successor: Successor, now: string, paint: Paint): readonly string[] {
  const { plan, newer, ends } = successor;
  const [{ name }] = newer.sightings;
  return [
    paint("bold", format(placeTitle(plan))),
    `  ${text.ready({ name })} ${format(dueBefore(plan, ends, now).words)}`,
    ...successorSteps(successor).flatMap(({ kind, command }) =>
      kind === "step" && command !== null ? [`    ${command}`] : [],
    ),
  ];
}

function renewalLines(renewal: Renewal, now: string, paint: Paint): readonly string[] {
  const { plan, ends, reason, names, key, keyChange, subjectChange } = renewal;
  const problems = renewalProblems(renewal);
  return [
    paint("bold", format(placeTitle(plan))),
    `  ${format(dueBefore(plan, ends, now).words)}`,
    ...(reason === null ? [] : [`  ${text.reason({ reason })}`]),
    `  ${text.key({ key })}${keyChange === null ? "" : ` ${format(keyChange)}`}`,
    ...(subjectChange === null ? [] : [`  ${format(subjectChange)}`]),
    table(names.map(nameLine), "    "),
    ...problems.map(({ what, why, fix }) => `  ${format(paragraph(what, why, fix))}`),
  ];
}

function nameLine({ name, included, why }: RenewalName): readonly string[] {
  return [name, included ? text.in : text.out, format(why)];
}
