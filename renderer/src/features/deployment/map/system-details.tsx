import { List, Stack, Text, Title } from "@mantine/core";
import { certificateName } from "#shared/facts/certificate-name.ts";
import { stores } from "#shared/guide/placement/stores.ts";
import { presenceSentences } from "#shared/present/trust/presence-sentences.ts";
import { becauseWords, waitingWords } from "#shared/present/trust/state-words.ts";
import { format } from "#shared/text/localise.ts";
import type { NeededCertificate, NeededCertificates } from "#shared/trust/roots/certificates-needed.ts";
import type { TrustSystem } from "#shared/trust/systems/systems-of.ts";
import { trustCode } from "#shared/trust/trust-codes.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { LineList } from "../../../components/line-list.tsx";
import { CommandBlock } from "../../../components/results/command-block.tsx";
import { text } from "./text.ts";

export type SystemDetailsProps = { readonly system: TrustSystem; readonly certificates: NeededCertificates };

/** Which certificates of authorities a system must have, in which store and by which command. */
export function SystemDetails({ system, certificates }: SystemDetailsProps) {
  const { needed } = certificates;
  const open = waitingWords(certificates);
  return (
    <Stack component="section" gap="sm" aria-label={text.needsOf({ system: system.title })}>
      <Title order={2}>{text.needsOf({ system: system.title })}</Title>
      {needed.length === 0 && <Text size="sm">{text.nothingNeeded}</Text>}
      {needed.length > 0 && (
        <List size="sm" spacing="sm">
          {needed.map((need) => (
            <List.Item key={`${need.store} ${need.certificate.sha256Fingerprint}`}>
              <Need need={need} />
            </List.Item>
          ))}
        </List>
      )}
      {open !== null && <Text size="sm">{format(open)}</Text>}
    </Stack>
  );
}

function Need({ need }: { readonly need: NeededCertificate }) {
  const { certificate, store, presence, servers, codes, commands, policy } = need;
  const name = certificateName(certificate);
  const [usual, ...others] = commands;
  return (
    <Stack gap="xs">
      <div>
        <b>{text.need({ name, store: stores[store].title })}</b>{" "}
        {presenceSentences({ presence, servers }).map(format).join(" ")}
      </div>
      <LineList lines={[format(becauseWords(need)), ...codes.map((code) => format(trustCode(code).how))]} />
      {usual !== undefined && <CommandBlock value={usual.command} name={text.command({ shell: usual.shell, name })} />}
      {(others.length > 0 || policy !== null) && (
        <Disclosure summary={text.otherCommands}>
          <Stack gap="xs">
            {others.map(({ command, shell }) => (
              <CommandBlock
                key={command}
                value={command}
                name={`${text.command({ shell, name })} ${command.split(" ")[0]}`}
              />
            ))}
            {policy !== null && <Text size="sm">{text.policy({ policy })}</Text>}
          </Stack>
        </Disclosure>
      )}
    </Stack>
  );
}
