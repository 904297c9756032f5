import type { RoleFit } from "../../judge/fitting-roles.ts";
import type { Section } from "../../present/facts/row.ts";
import { verdictWords } from "../../present/verdict-texts.ts";
import { messages } from "../../text/localise.ts";

const texts = messages("report.fits", { title: "Roles that it would fit, the best first" });

/** The roles that a certificate would fit as a group of facts: each with its verdict and the first reason against it. */
export function fitsSection(fits: readonly RoleFit[]): Section {
  const rows = fits.map(({ role, title, verdict, reason }) => ({
    id: role,
    label: title,
    value: [verdictWords[verdict], ...(reason === null ? [] : [reason])],
  }));
  return { title: texts.title, rows, open: true };
}
