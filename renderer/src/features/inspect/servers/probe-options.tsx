import { NativeSelect, Stack } from "@mantine/core";
import { Disclosure } from "../../../components/disclosure.tsx";
import { PasswordField } from "../../../components/fields/password-field.tsx";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import type { ChosenFile } from "../../../host/files.ts";
import { type SipChoice, sipChoices } from "./ports.ts";
import { text } from "./text.ts";

export type ProbeOptionsProps = {
  readonly sip: SipChoice;
  readonly onSip: (sip: SipChoice) => void;
  readonly client: ChosenFile | null;
  readonly onClient: (client: ChosenFile | null) => void;
  readonly password: string;
  readonly onPassword: (password: string) => void;
};

/** What is seldom needed: a client certificate, and whether SIP is asked. */
export function ProbeOptions({ sip, onSip, client, onClient, password, onPassword }: ProbeOptionsProps) {
  return (
    <Disclosure summary={text.options}>
      <Stack gap="sm" align="stretch">
        <NativeSelect
          label={text.sip}
          value={sip}
          data={sipChoices.map((value) => ({ value, label: text.sipChoices[value] }))}
          onChange={(event) => {
            const chosen = sipChoices.find((choice) => choice === event.currentTarget.value);
            if (chosen !== undefined) onSip(chosen);
          }}
          maw="min(26rem, 100%)"
        />
        <DropZone
          label={text.client}
          description={text.clientDescription}
          files={client === null ? [] : [client]}
          onChange={(files) => onClient(files[0] ?? null)}
          multiple={false}
          compact
        />
        {client !== null && (
          <PasswordField
            label={text.password}
            value={password}
            onChange={({ currentTarget }) => onPassword(currentTarget.value)}
          />
        )}
      </Stack>
    </Disclosure>
  );
}
