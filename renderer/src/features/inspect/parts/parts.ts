/** The parts of what is shown of one file, as the address names them, in their order. */
export const parts = ["reasons", "chain", "contents", "report"] as const;
export type Part = (typeof parts)[number];
