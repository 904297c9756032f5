import { Button } from "@mantine/core";
import { useState } from "react";
import { endpointsOfText } from "#shared/live/endpoints-of-text.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import type { ChosenFile } from "../../../host/files.ts";
import { noPorts, type Ports, portsProblem } from "../servers/ports.ts";
import { text as servers } from "../servers/text.ts";
import { text } from "../text.ts";
import { Inputs } from "./inputs.tsx";

export type AddPanelProps = {
  readonly onAdd: (files: readonly ChosenFile[], ports: Ports | null) => Promise<void>;
};

/** More files and ports beside those that are shown: an issuer that is missing, what a server really shows, the renewal to compare with. */
export function AddPanel({ onAdd }: AddPanelProps) {
  const words = text.add;
  const [ports, setPorts] = useState(noPorts);
  const [problem, setProblem] = useState<string | null>(null);
  const { endpoints } = endpointsOfText(ports.typed);
  const contact = () => {
    const found = portsProblem(ports) ?? (endpoints.length === 0 ? servers.none : null);
    setProblem(found);
    if (found !== null) return;
    setPorts(noPorts);
    void onAdd([], ports);
  };
  return (
    <Disclosure summary={words.summary}>
      <Inputs
        zone={
          <DropZone
            label={words.label}
            description={words.description}
            files={[]}
            onChange={(files) => void onAdd(files, null)}
            compact
          />
        }
        onPaste={(pasted) => void onAdd([pasted], null)}
        ports={ports}
        onPorts={setPorts}
        portsError={problem ?? undefined}
        contact={
          <Button variant="default" w="fit-content" onClick={contact}>
            {servers.button({ count: endpoints.length })}
          </Button>
        }
      />
    </Disclosure>
  );
}
