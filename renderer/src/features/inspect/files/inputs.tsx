import { Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { ChosenFile } from "../../../host/files.ts";
import type { Ports } from "../servers/ports.ts";
import { ServerPanel } from "../servers/server-panel.tsx";
import { PasteBox } from "./paste-box.tsx";

export type InputsProps = {
  /** The zone where files are dropped. */
  readonly zone: ReactNode;
  readonly onPaste: (pasted: ChosenFile) => void;
  readonly ports: Ports;
  readonly onPorts: (ports: Ports) => void;
  readonly portsError?: string | undefined;
  /** The button that contacts the ports, where no other one of the page does. */
  readonly contact?: ReactNode;
};

/** Everything that can be inspected: files, a pasted text, ports of servers. A pasted text of ports is taken to the ports. */
export function Inputs({ zone, onPaste, ports, onPorts, portsError, contact }: InputsProps) {
  // What another page handed over is to be seen.
  const [opensFor, setOpensFor] = useState(ports.typed === "" ? null : ports.typed);
  const takePorts = (pasted: readonly string[]) => {
    const typed = [ports.typed.trim(), ...pasted].filter((line) => line !== "").join("\n");
    onPorts({ ...ports, typed });
    setOpensFor(typed);
  };
  return (
    <Stack gap="md">
      {zone}
      <PasteBox onPaste={onPaste} onPorts={takePorts} />
      <ServerPanel ports={ports} onChange={onPorts} opensFor={opensFor} error={portsError}>
        {contact}
      </ServerPanel>
    </Stack>
  );
}
