import type { Outcome } from "../../api/schemas/common.ts";
import type { Inspected } from "../../api/schemas/inspect.ts";

/** A file or port, and what was read of it. */
export type InspectedInput = {
  /** Of the file, without folders; of a port as it was typed. */
  readonly name: string;
  /** null: nobody wants folders in the report. */
  readonly path: string | null;
  /** Hex, of the bytes that were read; null: none were. */
  readonly sha256: string | null;
  readonly outcome: Outcome<Inspected>;
};
