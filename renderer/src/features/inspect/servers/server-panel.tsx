import { Stack, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { endpointsOfText } from "#shared/live/endpoints-of-text.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { ContactedList } from "./contacted-list.tsx";
import type { Ports } from "./ports.ts";
import { ProbeOptions } from "./probe-options.tsx";
import { RolePorts } from "./role-ports.tsx";
import { text } from "./text.ts";

export type ServerPanelProps = {
  readonly ports: Ports;
  readonly onChange: (ports: Ports) => void;
  /** Changes whenever the panel is to open by itself; null: it stays as it is. */
  readonly opensFor: string | null;
  readonly error?: string | undefined;
  /** Below what will be contacted: the button that does it, where no other one of the page does. */
  readonly children?: ReactNode;
};

/** Ports of servers to look at: typed or chosen from a deployment. What will be contacted is said before anything is. */
export function ServerPanel({ ports, onChange, opensFor, error, children }: ServerPanelProps) {
  const { typed, sip, client, password } = ports;
  const { endpoints, strangers } = endpointsOfText(typed);
  return (
    <Disclosure summary={text.summary} opensFor={error ?? opensFor}>
      <Stack gap="md" align="stretch">
        <Textarea
          label={text.label}
          description={text.description}
          value={typed}
          onChange={({ currentTarget }) => onChange({ ...ports, typed: currentTarget.value })}
          error={error}
          autosize
          minRows={2}
          maxRows={8}
          maw="min(36rem, 100%)"
          spellCheck={false}
          autoComplete="off"
        />
        <RolePorts
          chosen={endpoints}
          onChange={(chosen) => onChange({ ...ports, typed: [...chosen, ...strangers].join("\n") })}
        />
        <ProbeOptions
          sip={sip}
          onSip={(chosen) => onChange({ ...ports, sip: chosen })}
          client={client}
          onClient={(chosen) => onChange({ ...ports, client: chosen })}
          password={password}
          onPassword={(given) => onChange({ ...ports, password: given })}
        />
        <ContactedList endpoints={endpoints} sip={sip} />
        {children}
      </Stack>
    </Disclosure>
  );
}
