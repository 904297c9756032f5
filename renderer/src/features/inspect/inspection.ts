import type { Outcome } from "#shared/api/schemas/common.ts";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import type { ChosenFile } from "../../host/files.ts";

/** What became of one file or one port of a server, and when it was read: rules judge for that moment. */
export type Inspection = {
  /** Tells it from the others: two files may have one name. */
  readonly id: string;
  /** Of the file; of a port what was typed: “fe01.contoso.com:5061”. */
  readonly name: string;
  /** null: a port of a server. */
  readonly file: ChosenFile | null;
  readonly outcome: Outcome<Inspected>;
  /** Of the bytes that were read, hex; null: none were, as of a port. */
  readonly sha256: string | null;
  /** ISO 8601. */
  readonly at: string;
};

export function inspectionOfFile(
  file: ChosenFile,
  { outcome, sha256 }: Pick<Inspection, "outcome" | "sha256">,
  at: string,
): Inspection {
  return { id: file.id, name: file.name, file, outcome, sha256, at };
}

/** One for each port: what is looked at again takes the place of what was seen before. */
export function inspectionOfPort(endpoint: string, outcome: Outcome<Inspected>, at: string): Inspection {
  return { id: `port ${endpoint.toLowerCase()}`, name: endpoint, file: null, outcome, sha256: null, at };
}

/** The file is a PFX that none of the passwords tried so far opens, and its bytes are here to try another. */
export function isLocked({ file, outcome }: Inspection): boolean {
  return isHere(file) && closedBy(outcome) !== null;
}

/** It is a file whose bytes can be sent again. */
export function isHere(file: ChosenFile | null): file is ChosenFile {
  return file !== null && file.isGone !== true;
}

/** What the inspected things are, for the words about all of them. */
export function fromWhere(inspections: readonly Inspection[]): "files" | "ports" | "both" {
  if (inspections.every(({ file }) => file !== null)) return "files";
  return inspections.every(({ file }) => file === null) ? "ports" : "both";
}
