import { productById } from "../../catalogue/products/index.ts";
import type { InventoryPlace } from "../../inventory/types.ts";
import { placeCells } from "../../present/inventory/place-cells.ts";
import { placeTitle, planTitle } from "../../roles/titles.ts";
import { messages } from "../../text/localise.ts";
import { reportSubject } from "../inspection/report-subject.ts";
import type { ReportSection, ReportSubject } from "../model.ts";
import { timeOrNull } from "../time-or-null.ts";

const texts = messages("report.place", {
  title: "Its place",
  seenIn: "Seen in",
  good: "It works.",
});

/**
 * A certificate that a deployment needs, and what there is of it, as a subject of a report.
 *
 * @param id unique in the report
 * @param now ISO 8601
 */
export function placeSubject(place: InventoryPlace, id: string, now: string): ReportSubject {
  const { plan, state, reason, current } = place;
  const { certificate, commonName, ends, seenIn } = placeCells(place);
  const sections: readonly ReportSection[] =
    seenIn.length === 0 ? [] : [{ title: texts.title, rows: [{ id: "seenIn", label: texts.seenIn, value: seenIn }] }];
  const own = { place: placeTitle(plan), state, notAfter: timeOrNull(ends), sections };
  if (current === null) {
    return {
      ...{ id, input: null, label: plan.subject.commonName, summary: reason ?? texts.good },
      ...{ product: productById(plan.product).title, role: planTitle(plan), comparedWith: null },
      ...{ issuer: null, key: null, provider: null, sha1: null, sha256: null },
      ...{ findings: [], passed: [], unknown: [] },
      ...own,
    };
  }
  const { sighting, verdict } = current;
  const judgement = {
    ...{ label: commonName ?? plan.subject.commonName, source: sighting.evidence.source },
    ...{ server: plan.server, certificate, ...verdict },
  };
  const surroundings = { placement: null, fits: [] };
  const subject = reportSubject({ evidence: sighting.evidence, judgement, surroundings }, { id, input: null }, now);
  return { ...subject, ...own, summary: reason ?? verdict.summary };
}
