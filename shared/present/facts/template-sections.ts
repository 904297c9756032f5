import { findProvider, generationOf, microsoftRsaSchannel } from "../../catalogue/providers/index.ts";
import type { ProvidersFacts, TemplateFacts, TemplatesFacts } from "../../facts/template-facts.ts";
import { usageName } from "../../facts/usage-name.ts";
import { generationOfTemplate, isForServers, takesNamesOfRequest } from "../../rules/template/template-of.ts";
import type { Message } from "../../text/message.ts";
import { orNotShown } from "./part-value.ts";
import { printedKeySpecRow } from "./printed-key-rows.ts";
import type { Row, Section } from "./row.ts";
import { factTexts } from "./texts.ts";

const { labels, templates: words } = factTexts;

/** Each printed template; those for servers are open. */
export function templateSections({ templates }: TemplatesFacts): readonly Section[] {
  return templates.map((template) => ({
    title: words.title({ name: template.displayName ?? template.name ?? "" }),
    rows: templateRows(template),
    open: templates.length === 1 || isForServers(template) !== false,
  }));
}

function templateRows(template: TemplateFacts): readonly Row[] {
  const { name, oid, schemaVersion, providers, minimumKeySize, keySpec, purposes, keyUsage, validity } = template;
  const supplied = takesNamesOfRequest(template);
  return [
    { id: "name", label: words.name, value: orNotShown(name) },
    { id: "category", label: words.category, value: [words.categories[generationOfTemplate(template)]] },
    {
      id: "schemaVersion",
      label: words.schemaVersion,
      value: orNotShown(schemaVersion === null ? null : String(schemaVersion)),
    },
    { id: "providers", label: words.providers, value: listed(providers, words.anyProvider) },
    {
      id: "minimumKeySize",
      label: words.minimumKeySize,
      value: orNotShown(minimumKeySize === null ? null : words.bits({ bits: minimumKeySize })),
    },
    printedKeySpecRow(keySpec),
    {
      id: "enhancedKeyUsage",
      label: labels.enhancedKeyUsage,
      value: listed(purposes?.map(usageName) ?? null, factTexts.anyPurpose),
    },
    { id: "keyUsage", label: labels.keyUsage, value: listed(keyUsage, factTexts.empty) },
    {
      id: "names",
      label: words.names,
      value: orNotShown(supplied === null ? null : supplied ? words.supplied : words.fromDirectory),
    },
    { id: "validity", label: words.validity, value: orNotShown(validity) },
    { id: "oid", label: words.oid, value: orNotShown(oid), mono: true },
  ];
}

function listed(values: Row["value"] | null, none: Message): Row["value"] {
  if (values === null) return [factTexts.notShown];
  return values.length === 0 ? [none] : values;
}

/** The providers of a computer, by generation, and whether the one that Lync wants is among them. */
export function providerSections({ providers }: ProvidersFacts): readonly Section[] {
  const isCapi = ({ name, type }: ProvidersFacts["providers"][number]) =>
    type !== null || generationOf(name) === "capi";
  const capi = providers
    .filter(isCapi)
    .map(({ name, type }) => words.typed({ name, type: String(type ?? findProvider(name)?.type ?? "") }));
  const cng = providers.filter((provider) => !isCapi(provider)).map(({ name }) => name);
  const hasSchannel = providers.some(({ name }) => findProvider(name) === microsoftRsaSchannel);
  return [
    {
      title: words.computer,
      rows: [
        { id: "schannel", label: words.wanted, value: [hasSchannel ? words.hasSchannel : words.lacksSchannel] },
        { id: "capi", label: words.categories.capi, value: capi.length === 0 ? [factTexts.none] : capi },
        { id: "cng", label: words.categories.cng, value: cng.length === 0 ? [factTexts.none] : cng },
      ],
      open: true,
    },
  ];
}
