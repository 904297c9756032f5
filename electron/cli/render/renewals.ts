import type { Renewal, RenewalName } from "#shared/renewal/renewal.ts";
import { placeTitle } from "#shared/roles/titles.ts";
import { format, localised } from "#shared/text/localise.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const text = localised("cli.render.renewals", {
  none: "Nothing is due.",
  ends: "Ends on {ends, date, day}: have the new certificate in its place before.",
  key: "Key: {key}, made anew.",
  reason: "The one in use will not work: {reason}",
  in: "in",
  out: "left out",
});

/** What each renewal would ask for. */
export function renderRenewals(renewals: readonly Renewal[], paint: Paint): string {
  if (renewals.length === 0) return text.none;
  return renewals.map((renewal) => renewalLines(renewal, paint).join("\n")).join("\n\n");
}

function renewalLines({ plan, ends, reason, names, key, keyChange }: Renewal, paint: Paint): readonly string[] {
  return [
    paint("bold", format(placeTitle(plan))),
    `  ${text.ends({ ends })}`,
    ...(reason === null ? [] : [`  ${text.reason({ reason })}`]),
    `  ${text.key({ key })}${keyChange === null ? "" : ` ${format(keyChange)}`}`,
    table(names.map(nameLine), "    "),
  ];
}

function nameLine({ name, included, why }: RenewalName): readonly string[] {
  return [name, included ? text.in : text.out, format(why)];
}
