import { assertNever } from "../../errors/assert-never.ts";
import type { Facts } from "../../facts/facts.ts";
import { aroundSectionsOf } from "./around-sections.ts";
import { bundleSections } from "./bundle-sections.ts";
import { certificateRows } from "./certificate-rows.ts";
import { chainSections } from "./chain-sections.ts";
import { collectionSections } from "./collection-sections.ts";
import { endpointSections } from "./endpoint-sections.ts";
import { explainedSections } from "./explained-sections.ts";
import { lockedBundleSections } from "./locked-bundle-sections.ts";
import { printedSections } from "./printed-sections.ts";
import { requestRows } from "./request-rows.ts";
import { ocspResponseRows, revocationListRows } from "./revocation-rows.ts";
import type { Section } from "./row.ts";
import { shownRows } from "./shown-rows.ts";
import { providerSections, templateSections } from "./template-sections.ts";
import { factTexts } from "./texts.ts";

/**
 * Everything that was read, in groups, the most telling first. The page, its report and the command line lay out the same.
 *
 * @param now ISO 8601: of several certificates and chains the one that works now is shown first
 */
export function factSections(facts: Facts, now: string): readonly Section[] {
  switch (facts.kind) {
    case "certificate":
      return [
        { title: factTexts.titles.certificate, rows: certificateRows(facts, now), open: true },
        ...aroundSectionsOf(facts, now),
      ];
    case "request":
      return [
        { title: factTexts.titles.request, rows: shownRows(requestRows(facts), facts.notShown ?? []), open: true },
      ];
    case "bundle":
      return [...bundleSections(facts, now), ...aroundSectionsOf(facts, now)];
    case "locked-bundle":
      return [...lockedBundleSections(facts, now), ...aroundSectionsOf(facts, now)];
    case "chain":
      return [...aroundSectionsOf(facts, now), ...chainSections(facts, now)];
    case "revocation-list":
      return [{ title: factTexts.titles.revocationList, rows: revocationListRows(facts), open: true }];
    case "ocsp-response":
      return [{ title: factTexts.titles.ocspResponse, rows: ocspResponseRows(facts), open: true }];
    case "printed":
      return [...printedSections(facts, now), ...aroundSectionsOf(facts, now)];
    case "collection":
      return collectionSections(facts, now);
    case "templates":
      return templateSections(facts);
    case "providers":
      return providerSections(facts);
    case "explained":
      return explainedSections(facts);
    case "endpoint":
      return [...endpointSections(facts, now), ...aroundSectionsOf(facts, now)];
    default:
      return assertNever(facts);
  }
}
