import { List, Text } from "@mantine/core";
import { hintsOf, outcomeWords } from "#shared/rehearsal/check-words.ts";
import type { RehearsedConnection } from "#shared/rehearsal/deployment/rehearsed-connections.ts";
import type { RehearsalCheck } from "#shared/rehearsal/rehearsal-checks.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../../components/disclosure.tsx";
import { ToneBadge } from "../../../../components/facts/tone-badge.tsx";
import { outcomeTones } from "./rehearsal-tones.ts";
import { text } from "./text.ts";

const sides = ["listener", "initiator", "both"] as const;

/** What each check of a connection says: of the certificate of each side as the other one sees it, then of the handshakes. */
export function ChecksList({ connection }: { readonly connection: RehearsedConnection }) {
  return sides.map((side) => {
    const checks = connection.checks.filter((check) => check.side === side);
    if (checks.length === 0) return null;
    const end = side === "both" ? null : connection[side];
    const title = end === null ? text.handshakes : text.side({ system: end.system.title, file: end.name });
    const fine = checks.filter(({ outcome }) => outcome === "pass");
    const others = checks.filter(({ outcome }) => outcome !== "pass");
    return (
      <div key={side}>
        <p className="part-title">{title}</p>
        {others.length > 0 && <Checks label={title} checks={others} />}
        {fine.length > 0 && (
          <Disclosure summary={text.fine({ count: fine.length })}>
            <Checks label={text.fine({ count: fine.length })} checks={fine} />
          </Disclosure>
        )}
      </div>
    );
  });
}

function Checks({ label, checks }: { readonly label: string; readonly checks: readonly RehearsalCheck[] }) {
  return (
    <List size="sm" spacing="sm" listStyleType="none" aria-label={label}>
      {checks.map((check) => (
        <List.Item key={format(check.words)}>
          <ToneBadge tone={outcomeTones[check.outcome]} label={format(outcomeWords(check.outcome))} size={16} />{" "}
          {format(check.words)}
          {hintsOf(check).map((hint) => (
            <Text key={hint.text} size="sm" c="dimmed">
              {format(hint)}
            </Text>
          ))}
        </List.Item>
      ))}
    </List>
  );
}
