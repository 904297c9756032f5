import type { RoleId } from "../../roles/types.ts";

/** A statement of one of the five documents that somebody can act on, and what of KeySpec carries it. */
export type CoveredStatement = {
  readonly source: { readonly document: string; readonly seed: string };
  /** Word for word. */
  readonly quote: string;
  /** Rules that find out whether it is kept. */
  readonly rules?: readonly string[];
  /** Names of the deployment with every pool that a plan has because of it. */
  readonly names?: readonly { readonly role: RoleId; readonly name: string }[];
  /** Texts that tell people: steps, notes of roles, what authorities take, findings. */
  readonly advice?: readonly string[];
  /** Entries of the catalogue of error messages. */
  readonly explained?: readonly string[];
  /** Rows of the table of links, which the trust map shows. */
  readonly links?: readonly string[];
};

/** A statement, said of the document whose file it stands in. */
export type StatementOfDocument = Omit<CoveredStatement, "source">;
