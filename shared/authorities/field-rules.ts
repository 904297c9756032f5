import type { Organization } from "../deployment/model.ts";
import { subjectFieldLimits } from "../names/distinguished-name.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { Authority } from "./types.ts";

const texts = messages("authorities.fieldRules", {
  needed: "Needed by {titles} for a certificate that names your organisation (OV).",
  letters: "Two capital letters, for example US.",
  longest: "Up to {most, number} characters.",
  refused: "{titles} may refuse {characters}.",
  spelledOut: "Spelled out: Washington, not WA.",
  dropped: "{count, plural, one {{titles} leaves} other {{titles} leave}} it out of the certificate.",
});

/** What the chosen authorities say of one field of the subject, before anything is typed. */
export type FieldRules = {
  /** One of them keeps what stands in it. */
  readonly kept: boolean;
  /** One of them needs it. */
  readonly needed: boolean;
  /** What it takes, a sentence each. */
  readonly sentences: readonly Message[];
};

/**
 * The rules of one field of the organisation, of all authorities of a run together. What is wrong with what was typed, `authorityProblems`
 * says.
 */
export function fieldRules(field: keyof Organization, authorities: readonly Authority[]): FieldRules {
  const need = authorities.filter(({ requiredFields }) => requiredFields?.value.includes(field) === true);
  const drop = authorities.filter(({ droppedFields }) => droppedFields?.value.includes(field) === true);
  const spelled = authorities.some(({ spelledOutStates }) => spelledOutStates?.value === true);
  return {
    kept: drop.length < authorities.length,
    needed: need.length > 0,
    sentences: [
      ...(need.length > 0 ? [texts.needed({ titles: titlesOf(need) })] : []),
      field === "country" ? texts.letters : texts.longest({ most: subjectFieldLimits[field] }),
      ...(field === "country" ? [] : refusedCharacters(authorities)),
      ...(field === "state" && spelled ? [texts.spelledOut] : []),
      ...(drop.length > 0 ? [texts.dropped({ titles: titlesOf(drop), count: drop.length })] : []),
    ],
  };
}

/** Authorities that refuse the same characters are named together. */
function refusedCharacters(authorities: readonly Authority[]): readonly Message[] {
  const groups = Map.groupBy(
    authorities.filter(({ refusedCharacters: rule }) => rule !== null),
    ({ refusedCharacters: rule }) => rule?.value ?? "",
  );
  return [...groups].map(([characters, group]) =>
    texts.refused({ titles: titlesOf(group), characters: [...characters].join(" ") }),
  );
}

function titlesOf(authorities: readonly Authority[]): readonly (Message | string)[] {
  return authorities.map(({ title }) => title);
}
