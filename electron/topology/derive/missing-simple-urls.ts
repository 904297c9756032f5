import type { Deployment } from "#shared/deployment/model.ts";
import { sipDomainsWithoutMeetUrl } from "#shared/deployment/names.ts";
import { type Note, notUnderstood } from "./note.ts";

const how =
  'Run Get-CsSimpleUrlConfiguration | ForEach-Object { $id = $_.Identity; $_.SimpleUrl | Select-Object @{n="Identity";e={$id}}, Component, Domain, ActiveUrl } | Format-List > urls.txt and add that file, or enter them.';

/** What is missing for the names that depend on simple URLs (roles.md §14.3): published topologies hold none. Nothing is invented. */
export function missingSimpleUrls(deployment: Deployment): readonly Note[] {
  const usesThem = deployment.pools.some(({ kind }) => /front-end|director|reverse-proxy/.test(kind));
  if (!usesThem) return [];
  if (deployment.simpleUrls.length === 0) return [notUnderstood(`No simple URL stands in what was read. ${how}`)];
  const domains = sipDomainsWithoutMeetUrl(deployment);
  const dialin = deployment.simpleUrls.some(({ component }) => component === "dialin");
  return [
    ...(domains.length === 0 ? [] : [notUnderstood(`No Meet URL for ${domains.join(", ")} was found. ${how}`)]),
    ...(dialin ? [] : [notUnderstood(`No dial-in URL was found. ${how}`)]),
  ];
}
