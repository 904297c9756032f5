import { dueBefore } from "#shared/renewal/due-before.ts";
import type { Renewal, RenewalName } from "#shared/renewal/renewal.ts";
import { renewalProblems } from "#shared/renewal/renewal-problems.ts";
import { placeTitle } from "#shared/roles/titles.ts";
import { format, localised } from "#shared/text/localise.ts";
import { paragraph } from "#shared/text/paragraph.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const text = localised("cli.render.renewals", {
  none: "Nothing is due.",
  key: "Key: {key}, made anew.",
  reason: "The one in use will not work: {reason}",
  in: "in",
  out: "left out",
});

/**
 * Until when each renewal must be done, and what its request would ask for.
 *
 * @param now ISO 8601
 */
export function renderRenewals(renewals: readonly Renewal[], now: string, paint: Paint): string {
  if (renewals.length === 0) return text.none;
  return renewals.map((renewal) => renewalLines(renewal, now, paint).join("\n")).join("\n\n");
}

function renewalLines(renewal: Renewal, now: string, paint: Paint): readonly string[] {
  const { plan, ends, reason, names, key, keyChange } = renewal;
  const problems = renewalProblems(renewal);
  return [
    paint("bold", format(placeTitle(plan))),
    `  ${format(dueBefore(plan, ends, now).words)}`,
    ...(reason === null ? [] : [`  ${text.reason({ reason })}`]),
    `  ${text.key({ key })}${keyChange === null ? "" : ` ${format(keyChange)}`}`,
    table(names.map(nameLine), "    "),
    ...problems.map(({ what, why, fix }) => `  ${format(paragraph(what, why, fix))}`),
  ];
}

function nameLine({ name, included, why }: RenewalName): readonly string[] {
  return [name, included ? text.in : text.out, format(why)];
}
