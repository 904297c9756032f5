import { Button, Stack, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import type { ApiOutput } from "#shared/api/contract.ts";
import { type Contact, type Contacts, contactsOf } from "#shared/chain/contacts.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { type Inspection, isHere } from "../inspection.ts";
import "./fetch-panel.css";
import { text } from "./text.ts";

/** What became of addresses that were asked. */
export type Fetched = ApiOutput<"inspect.fetch">["fetched"];

export type FetchPanelProps = {
  readonly inspections: readonly Inspection[];
  readonly fetched: Fetched;
  readonly onFetch: (contacts: Contacts) => Promise<void>;
};

/**
 * The addresses that the certificates name for their issuers and their revocation, and a button that asks them. They are shown first: whoever
 * made a certificate chose them. Nothing where no file can be read again with what comes.
 */
export function FetchPanel({ inspections, fetched, onFetch }: FetchPanelProps) {
  const [wasOpened, setOpened] = useState(false);
  const asked = useMemo(() => new Set(fetched.map(keyOf)), [fetched]);
  const contacts = useMemo(
    () => (wasOpened ? contactsOfAll(inspections, asked) : null),
    [wasOpened, inspections, asked],
  );
  if (!inspections.some(({ file, outcome }) => outcome.ok && isHere(file))) return null;
  return (
    <Disclosure summary={text.summary} onOpen={() => setOpened(true)}>
      {contacts !== null && (
        <Stack className="fetch-panel" gap="sm" align="stretch">
          <FetchedList fetched={fetched} />
          <Addresses contacts={contacts} isFirst={fetched.length === 0} onFetch={onFetch} />
        </Stack>
      )}
    </Disclosure>
  );
}

const keyOf = ({ kind, url }: Contact): string => `${kind} ${url}`;

/** What can be asked for the files that are here, without what was asked. */
function contactsOfAll(inspections: readonly Inspection[], asked: ReadonlySet<string>): Contacts {
  const read = inspections.filter(({ file }) => isHere(file));
  const items = read.flatMap(({ outcome }) => (outcome.ok ? outcome.value.items : []));
  const found = contactsOf(items, read[0]?.at ?? "");
  return { ...found, contacts: found.contacts.filter((contact) => !asked.has(keyOf(contact))) };
}

function FetchedList({ fetched }: Pick<FetchPanelProps, "fetched">) {
  if (fetched.length === 0) return null;
  return (
    <div role="status">
      <Text size="sm" fw={600}>
        {text.done}
      </Text>
      <ul aria-label={text.done}>
        {fetched.map(({ kind, url, outcome }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a responder is asked about several certificates; the list only grows
          <li key={index}>
            {outcome.ok ? text.came({ kind, url }) : text.failed({ kind, url, reason: format(outcome.error.message) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

type AddressesProps = Pick<FetchPanelProps, "onFetch"> & { readonly contacts: Contacts; readonly isFirst: boolean };

function Addresses({ contacts: found, isFirst, onFetch }: AddressesProps) {
  const { contacts, others } = found;
  const title = text.title({ count: contacts.length });
  return (
    <>
      {contacts.length === 0 && isFirst && <Text size="sm">{text.nothing}</Text>}
      {contacts.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {title}
          </Text>
          <ul aria-label={title}>
            {contacts.map((contact) => (
              <li key={keyOf(contact)}>{text.contact(contact)}</li>
            ))}
          </ul>
          <Text size="xs" c="dimmed">
            {text.note}
          </Text>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <Text size="sm">{text.others}</Text>
          <ul aria-label={text.others}>
            {others.map((url) => (
              <li key={url}>{url}</li>
            ))}
          </ul>
        </div>
      )}
      {contacts.length > 0 && (
        <Button variant="default" w="fit-content" onClick={() => void onFetch(found)}>
          {text.button({ count: contacts.length })}
        </Button>
      )}
    </>
  );
}
