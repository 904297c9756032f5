import { importNotes } from "#shared/deployment/import-notes.ts";
import { type Organization, organizationSchema } from "#shared/deployment/model.ts";
import type { TopologySite } from "../documents/types.ts";
import { guessed, type Note, notUnderstood } from "./note.ts";

/** What people write for a country whose two letters in ISO 3166 are others. */
const isoCountries: Readonly<Record<string, string>> = { UK: "GB" };

const notes = importNotes.subject;

/** Place of the organization, for the subject: the location of the first central site that has one. */
export function organizationOf(sites: readonly TopologySite[]): {
  readonly organization: Organization;
  readonly notes: readonly Note[];
} {
  const site = sites.find(({ branch, location }) => !branch && Object.values(location).some((part) => part !== null));
  if (site === undefined) return { organization: {}, notes: [] };
  const { city, state, country } = site.location;
  const letters = country === null ? null : (isoCountries[country.toUpperCase()] ?? country.toUpperCase());
  const read = [
    { name: "locality", value: city },
    { name: "state", value: state },
    { name: "country", value: letters },
  ] as const;
  const fields = read.flatMap(({ name, value }) => {
    if (value === null) return [];
    const parsed = organizationSchema.safeParse({ [name]: value });
    return [{ name, value, parsed: parsed.success ? parsed.data : null }];
  });
  const organization = Object.assign({}, ...fields.map(({ parsed }) => parsed ?? {}));
  const used = fields
    .filter(({ parsed }) => parsed !== null)
    .map(({ name, value }) =>
      name === "country" && country !== null && letters !== country
        ? notes.otherCountry({ value, written: country })
        : notes[name]({ value }),
    );
  return {
    organization,
    notes: [
      ...(used.length === 0 ? [] : [guessed(notes.taken({ fields: used, site: site.name }))]),
      ...fields
        .filter(({ parsed }) => parsed === null)
        .map(({ name, value }) => notUnderstood(notes.leftOut({ field: name, value, site: site.name }))),
    ],
  };
}
