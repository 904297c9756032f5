import type { Picture } from "../../present/trust/picture.ts";

/** How good the news are; each has a sign and words of its own, so that colour is never needed alone. */
export type Tone = "good" | "warning" | "bad" | "unknown" | "plain";

/** Words with what is known of them. */
export type Cell = {
  readonly lines: readonly string[];
  /** Hex, identifiers and commands. */
  readonly mono?: boolean;
  readonly tone?: Tone;
};

/** A row of facts. */
export type FactLine = Cell & { readonly label: string };

/** One problem with everything that is said of it. */
export type ProblemBlock = {
  readonly kind: "problem";
  readonly tone: Tone;
  /** "Error: The key is a CNG key." */
  readonly title: string;
  /** What has it, why it matters, what to do: a line each. */
  readonly lines: readonly string[];
  readonly source: { readonly place: string; readonly said: readonly string[]; readonly url: string | null };
  readonly rule: string;
};

/** A part of a report as a person reads it. All texts are words, with nothing in them that would steer a screen. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly tone?: Tone }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly ordered: boolean }
  | {
      readonly kind: "table";
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
    }
  /** What the table behind it says as a picture; forms without pictures leave it out. */
  | { readonly kind: "picture"; readonly title: string; readonly picture: Picture }
  | { readonly kind: "facts"; readonly title: string; readonly rows: readonly FactLine[] }
  | ProblemBlock
  /** What may be folded away on a screen, and never on paper. */
  | { readonly kind: "part"; readonly title: string; readonly blocks: readonly Block[] };

/** A report laid out for people, before it is written in a form. */
export type ReportDocument = {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601. */
  readonly madeAt: string;
  /** The result in a sentence. */
  readonly headline: { readonly text: string; readonly tone: Tone };
  readonly blocks: readonly Block[];
};
