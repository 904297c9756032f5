import { Group, Text } from "@mantine/core";
import { certificateName } from "#shared/facts/certificate-name.ts";
import type { MissingIssuer, PlacedCertificate } from "#shared/guide/placement/certificate-places.ts";
import { stores } from "#shared/guide/placement/stores.ts";
import { leftWords } from "#shared/present/durations.ts";
import { publicKeyWords } from "#shared/present/facts/key-words.ts";
import { signatureWords } from "#shared/present/placement-words.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { CommandBlock } from "../../../components/results/command-block.tsx";
import { text } from "../text.ts";
import { EncodedActions } from "./encoded-actions.tsx";

/** One certificate of a chain with its store, the command that puts it there, and the other ways. */
export function PlaceCard({ place, now }: { readonly place: PlacedCertificate; readonly now: string }) {
  const { certificate, store, signature, note, commands, policy } = place;
  const words = text.chain;
  const name = certificateName(certificate);
  const [usual, ...others] = commands;
  const hasMore = others.length > 0 || policy !== null;
  return (
    <li className="chain-card">
      <div className="chain-card-head">
        <span className="chain-card-name">{name}</span>
        <span className="chain-card-store">{format(stores[store].title)}</span>
      </div>
      <Text size="xs" c="dimmed">
        {words.about({
          key: publicKeyWords(certificate.publicKey),
          digest: certificate.signatureAlgorithm.digest ?? certificate.signatureAlgorithm.name,
          until: certificate.notAfter,
          left: leftWords(certificate.notAfter, now),
        })}
      </Text>
      {signature !== null && (
        <Text size="xs" c={signature === "wrong" ? "var(--keyspec-bad)" : "dimmed"}>
          {format(signatureWords[signature])}
        </Text>
      )}
      <Text size="sm" mt="s6">
        {format(note)}
      </Text>
      {usual !== undefined && (
        <div className="chain-card-command">
          <CommandBlock value={usual.command} name={words.commandFor({ name, shell: usual.shell })} />
          <Text size="xs" c="dimmed" mt="s2">
            {format(usual.shell)}
          </Text>
        </div>
      )}
      <Group gap="xs" mt="s6" align="flex-start">
        <EncodedActions item={certificate} name={name} />
      </Group>
      {hasMore && (
        <Disclosure summary={words.otherWays}>
          {others.map(({ command, shell }) => (
            <div key={command} className="chain-card-command">
              <CommandBlock value={command} name={words.otherCommand({ name, tool: command.split(" ")[0] ?? "" })} />
              <Text size="xs" c="dimmed" mt="s2">
                {format(shell)}
              </Text>
            </div>
          ))}
          {policy !== null && <Text size="sm">{words.policy({ path: policy })}</Text>}
        </Disclosure>
      )}
    </li>
  );
}

/** The issuer that is not in the file, and where it can be had. */
export function MissingCard({ missing: { issuer, addresses } }: { readonly missing: MissingIssuer }) {
  const words = text.chain;
  return (
    <li className="chain-card chain-card-missing">
      <div className="chain-card-head">
        <span className="chain-card-name">{issuer}</span>
        <span className="chain-card-store">{words.missing}</span>
      </div>
      <Text size="sm" mt="s6">
        {addresses.length === 0 ? words.missingAsk : words.missingFetch({ count: addresses.length })}
      </Text>
      {addresses.map((address) => (
        <CommandBlock key={address} value={address} name={words.addressOf({ issuer })} />
      ))}
    </li>
  );
}
