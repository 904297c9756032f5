import { Button, Group, List, Stack, Text } from "@mantine/core";
import { certificateName } from "#shared/facts/certificate-name.ts";
import { seenIn } from "#shared/inventory/seen-in.ts";
import { inventoryTexts } from "#shared/inventory/texts.ts";
import type { FoundCertificate, PlacedCertificate } from "#shared/inventory/types.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { VerdictBanner } from "../../../components/facts/verdict-banner.tsx";
import { VerdictReasons } from "../../../components/results/verdict-reasons.tsx";
import { navigate } from "../../../navigation/navigation.ts";
import { text } from "../text.ts";
import type { PlaceRow } from "./place-columns.tsx";

const words = text.inventory;

/** One place: why its state is what it is, what to do, where its certificate was seen, and what else fits it. */
export function PlaceDetails({ row: { place, cells } }: { readonly row: PlaceRow }) {
  const { current, others, request, reason, state } = place;
  const elsewhere = others.flatMap((other) => (other.because === "elsewhere" ? [other] : []));
  const isWaiting = request?.completedAt === null;
  return (
    <section aria-label={format(cells.certificate)}>
      <Stack gap="sm">
        {reason !== null && (current === null || state === "missing") && <Text size="sm">{format(reason)}</Text>}
        {isWaiting && current !== null && <Text size="sm">{words.waiting}</Text>}
        {[...(current === null ? [] : [current]), ...elsewhere].map((placed) => (
          <Placed key={placed.found.id} placed={placed} />
        ))}
        {others.length > 0 && (
          <Disclosure summary={words.others}>
            <List size="sm">
              {others.map(({ found, because }) => (
                <List.Item key={found.id}>
                  {words.other({ name: nameOf(found), why: format(inventoryTexts.because[because]) })}
                </List.Item>
              ))}
            </List>
          </Disclosure>
        )}
        {request !== null && (
          <Group gap="sm">
            <Button size="xs" variant="default" onClick={() => navigate("complete", [request.id])}>
              {words.completeIt}
            </Button>
          </Group>
        )}
      </Stack>
    </section>
  );
}

function Placed({ placed: { found, verdict, sighting } }: { readonly placed: PlacedCertificate }) {
  return (
    <Stack gap="sm">
      <VerdictBanner verdict={verdict.verdict} label={sighting.evidence.label}>
        <Text size="sm">{format(verdict.summary)}</Text>
        <Text size="sm" c="dimmed">
          {words.seenIn({ names: seenIn(found) })}
        </Text>
      </VerdictBanner>
      <VerdictReasons verdict={verdict} unknown={words.unknown} />
    </Stack>
  );
}

/** The certificate, and the first file or port that shows it. */
function nameOf({ sightings: [{ evidence, name }] }: FoundCertificate): string {
  return evidence.certificate === null ? name : `${certificateName(evidence.certificate)} (${name})`;
}
