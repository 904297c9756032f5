import { certificateName } from "#shared/facts/certificate-name.ts";
import type { Placement } from "#shared/guide/placement/certificate-places.ts";
import { stores } from "#shared/guide/placement/stores.ts";
import type { RoleFit } from "#shared/judge/fitting-roles.ts";
import { leftWords } from "#shared/present/durations.ts";
import { verdictWords } from "#shared/present/verdict-texts.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import { table } from "./table.ts";

const indent = "  ";
const deeper = indent + indent;

const text = localised("cli.placement", {
  title: "Chain, and where it belongs on Windows:",
  place: "{number, number}. {name} → {store}, until {until, date, day} ({left})",
  missing: "{number, number}. {issuer} is not in the file.",
  fetch: "Its certificate is at {address}",
  fits: "Roles that it would fit, the best first:",
  errors: "{count, plural, =0 {} one {# error} other {# errors}}",
});

/** The chain from the leaf up, each certificate with its store, why there, and the usual command. */
export function renderPlacement({ places, missing }: Placement, now: string, width: number): string {
  return [
    indent + text.title,
    ...places.flatMap(({ certificate, store, note, commands }, index) => [
      wrap(
        text.place({
          number: index + 1,
          name: certificateName(certificate),
          store: stores[store].title,
          until: certificate.notAfter,
          left: leftWords(certificate.notAfter, now),
        }),
        width,
        indent,
      ),
      wrap(format(note), width, deeper),
      // Not wrapped: it is copied whole.
      ...commands.slice(0, 1).map(({ command }) => deeper + command),
    ]),
    ...(missing === null
      ? []
      : [
          wrap(text.missing({ number: places.length + 1, issuer: missing.issuer }), width, indent),
          ...missing.addresses.map((address) => deeper + text.fetch({ address })),
        ]),
  ].join("\n");
}

/** The roles that a certificate would fit; "" where there is none to be said. */
export function renderFits(fits: readonly RoleFit[]): string {
  if (fits.length === 0) return "";
  const rows = fits.map(({ title, verdict, errors }) => [
    format(title),
    format(verdictWords[verdict]),
    text.errors({ count: errors }),
  ]);
  return `${indent}${text.fits}\n${table(rows, deeper)}`;
}
