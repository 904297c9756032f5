import { certificateName } from "#shared/facts/certificate-name.ts";
import { stores } from "#shared/guide/placement/stores.ts";
import { citationLine } from "#shared/present/citation.ts";
import { lineLabel } from "#shared/present/trust/line-words.ts";
import { citationsOfLink, type LinkRow, linkRows, linkTitle } from "#shared/present/trust/link-rows.ts";
import { presenceSentences } from "#shared/present/trust/presence-sentences.ts";
import {
  becauseWords,
  mapSummary,
  stateSentences,
  stateWords,
  waitingWords,
} from "#shared/present/trust/state-words.ts";
import { trafficRow } from "#shared/present/trust/traffic-rows.ts";
import { format, formatted, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { ChangedLine } from "#shared/trust/change/what-if.ts";
import type { TrustLink } from "#shared/trust/links/types.ts";
import type { LinkStateId } from "#shared/trust/state/types.ts";
import { trustCode } from "#shared/trust/trust-codes.ts";
import type { TrustLine } from "#shared/trust/trust-map.ts";
import type { MapReport } from "../map-data.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const indent = "  ";
const deeper = indent + indent;

const text = localised("cli.render.map", {
  row: "{label}: {values}",
  between: "{one} – {other}",
  itself: "{one}, inside",
  inside: "inside",
  needed: "What {system} must have:",
  certificate: "{name} → {store}. {presence}",
  notes: "What the documents advise:",
  traffic: "How traffic is protected:",
  source: "Source: {citation}",
  worse: "What would break, or would no longer be known to work:",
  nothingWorse: "Nothing that is trusted now would break.",
  better: "What would work again:",
  change: "{line}: {before} → {after}",
});

const colours = {
  trusted: "green",
  "not-trusted": "red",
  unknown: "yellow",
  "no-certificate": "dim",
} as const satisfies Record<LinkStateId, string>;
const signs = { trusted: "✓", "not-trusted": "✕", unknown: "?", "no-certificate": "·" } as const satisfies Record<
  LinkStateId,
  string
>;

/** The lines of a map as a table; of a pool that was asked for also its links and what it must have; what a change would do. */
export function renderMap(
  { map, ends, needed, consequences, notes, traffic }: MapReport,
  paint: Paint,
  width: number,
): string {
  const inDetail = needed.length > 0;
  return [
    format(mapSummary(map)),
    "",
    ...(inDetail
      ? map.lines.flatMap((line) => renderLine(line, ends[line.id] ?? [], paint, width))
      : renderLines(map.lines, paint)),
    ...needed.flatMap((each) => renderNeeded(each, paint, width)),
    ...(consequences === null ? [] : renderConsequences(consequences, paint, width)),
    ...(notes.length === 0 ? [] : ["", text.notes]),
    ...notes.flatMap(({ text: said, citation }) => [
      wrap(format(said), width, indent),
      paint("dim", wrap(text.source({ citation: citationLine(citation) }), width, deeper)),
    ]),
    ...(inDetail ? renderTraffic(traffic, paint, width) : []),
  ].join("\n");
}

/** What the documents say of all traffic of a kind, then each document once. */
function renderTraffic(traffic: readonly TrustLink[], paint: Paint, width: number): readonly string[] {
  const citations = new Set(traffic.flatMap((link) => citationsOfLink({ link })).map(citationLine));
  return [
    "",
    text.traffic,
    ...traffic
      .map(trafficRow)
      .map(({ label, values }) => wrap(text.row({ label, values: values.map(format).join(" ") }), width, indent)),
    ...[...citations].map((citation) => paint("dim", wrap(text.source({ citation }), width, deeper))),
  ];
}

function renderLines(lines: readonly TrustLine[], paint: Paint): readonly string[] {
  const rows = table(
    lines.map((line) => [
      signs[line.state.id],
      formatted(line.ends[0].title),
      line.ends[0] === line.ends[1] ? text.inside : formatted(line.ends[1].title),
      format(lineLabel(line)),
      format(stateWords(line.state.id)),
      stateSentences(line.state).slice(0, 1).map(format).join(""),
    ]),
  ).split("\n");
  return lines.map(({ state }, index) => paint(colours[state.id], rows[index] ?? ""));
}

function renderLine(line: TrustLine, ends: readonly LinkRow[], paint: Paint, width: number): readonly string[] {
  return [
    paint(
      "bold",
      `${signs[line.state.id]} ${nameOf(line)}: ${format(lineLabel(line))}, ${format(stateWords(line.state.id))}`,
    ),
    ...ends.map(({ label, values }) => wrap(text.row({ label, values: values.map(format).join(" ") }), width, indent)),
    ...line.links.flatMap((link) => [
      wrap(`${signs[link.state.id]} ${link.link.id} ${format(linkTitle(link))}`, width, indent),
      ...linkRows(link).map(({ id, label, values }) =>
        wrap(
          text.row({ label, values: id === "messages" ? [...values] : values.map(format).join(" ") }),
          width,
          deeper,
        ),
      ),
    ]),
    "",
  ];
}

function nameOf({ ends: [one, other] }: Pick<TrustLine, "ends">): string {
  return one === other ? text.itself({ one: one.title }) : text.between({ one: one.title, other: other.title });
}

function renderNeeded(
  { system, needed, waiting }: MapReport["needed"][number],
  paint: Paint,
  width: number,
): readonly string[] {
  const open = waitingWords({ waiting });
  return [
    paint("bold", text.needed({ system: system.title })),
    ...needed.flatMap(({ certificate, store, presence, servers, because, commands, policy, codes }) => [
      wrap(
        text.certificate({
          name: certificateName(certificate),
          store: stores[store].title,
          presence: presenceSentences({ presence, servers }).map(format).join(" "),
        }),
        width,
        indent,
      ),
      wrap(format(becauseWords({ because })), width, deeper),
      ...codes.map((code) => wrap(format(trustCode(code).how), width, deeper)),
      // Not wrapped: they are copied whole.
      ...commands.map(({ command }) => deeper + command),
      ...(policy === null ? [] : [wrap(format(policy), width, deeper)]),
    ]),
    ...(open === null ? [] : [wrap(format(open), width, indent)]),
  ];
}

function renderConsequences(
  { worse, better }: NonNullable<MapReport["consequences"]>,
  paint: Paint,
  width: number,
): readonly string[] {
  const list = (lines: readonly ChangedLine[]) => lines.flatMap((line) => renderChange(line, width));
  return [
    "",
    ...(worse.length === 0 ? [text.nothingWorse] : [paint("bold", text.worse), ...list(worse)]),
    ...(better.length === 0 ? [] : [paint("bold", text.better), ...list(better)]),
  ];
}

function renderChange({ ends, before, after, breaking }: ChangedLine, width: number): readonly string[] {
  const words = { before: stateWords(before.id), after: stateWords(after.id) };
  return [
    wrap(text.change({ line: nameOf({ ends }), ...words }), width, indent),
    ...after.reasons.map((reason) => wrap(format(reason.words), width, deeper)),
    ...(breaking.length === 0 ? [] : [deeper + breaking.map(({ id }) => id).join(", ")]),
  ];
}
