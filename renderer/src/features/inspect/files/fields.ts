import type { ChosenFile } from "../../../host/files.ts";
import { noPorts, type Ports } from "../servers/ports.ts";

export type InspectFields = {
  readonly files: readonly ChosenFile[];
  readonly ports: Ports;
  /** false: files were dropped, and nobody said yet that the ports may be contacted. */
  readonly withPorts: boolean;
};

export const inspectDefaults: InspectFields = { files: [], ports: noPorts, withPorts: true };
