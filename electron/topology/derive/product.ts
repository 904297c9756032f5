import type { ProductId } from "#shared/catalogue/products/types.ts";
import { importNotes } from "#shared/deployment/import-notes.ts";
import type { TopologyDocument } from "../documents/types.ts";
import { guessed, type Note, understood } from "./note.ts";
import { type ServiceRole, serviceRoles } from "./service-roles.ts";

type Version = { readonly product: ProductId; readonly title: string; readonly inferred: boolean };

/** `ServiceVersion` → product (roles.md §14.1). 7 and 8 were seen in samples, the others are inferred. */
const versions: Readonly<Record<number, Version>> = {
  5: { product: "lync-2010", title: "Lync Server 2010", inferred: true },
  6: { product: "lync-2013", title: "Lync Server 2013", inferred: true },
  7: { product: "sfb-2015", title: "Skype for Business Server 2015", inferred: false },
  8: { product: "sfb-2019", title: "Skype for Business Server 2019", inferred: false },
};
const assumed = { product: "sfb-2015", title: "Skype for Business Server 2015" } as const;
const newest = 8;

const notes = importNotes.product;

/** Services that run Lync; the version of a gateway says nothing. */
const telling: readonly ServiceRole[] = [
  "registrar",
  "userServices",
  "edge",
  "mediation",
  "persistentChat",
  "videoInterop",
];

/** The product of a deployment: the newest that its servers run. */
export function productOf(document: TopologyDocument): {
  readonly product: ProductId;
  readonly notes: readonly Note[];
} {
  const found = new Set(
    document.services
      .filter(({ role }) => telling.some((name) => serviceRoles[name].test(role)))
      .flatMap(({ version }) => version ?? []),
  );
  const known = [...found].filter((version) => versions[version] !== undefined).toSorted((one, other) => other - one);
  const highest = known[0];
  const version = highest === undefined ? undefined : versions[highest];
  if (highest === undefined || version === undefined) {
    const said =
      found.size === 0
        ? notes.noVersion({ product: assumed.title })
        : notes.unknownVersion({ product: assumed.title, versions: [...found].map(String) });
    return { product: assumed.product, notes: [guessed(said)] };
  }
  const says = notes.found({ product: version.title, version: highest });
  return {
    product: version.product,
    notes: [version.inferred ? guessed(says) : understood(says), ...others(known, highest)],
  };
}

function others(known: readonly number[], highest: number): readonly Note[] {
  const older = known.filter((version) => version !== highest).flatMap((version) => versions[version]?.title ?? []);
  return [
    ...(older.length === 0 ? [] : [guessed(notes.older({ products: older }))]),
    ...(highest === newest ? [guessed(notes.subscription)] : []),
  ];
}
