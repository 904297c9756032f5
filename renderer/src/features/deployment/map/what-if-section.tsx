import { Button, List, Stack, Text } from "@mantine/core";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { stateWords } from "#shared/present/trust/state-words.ts";
import { format } from "#shared/text/localise.ts";
import type { ChangedLine } from "#shared/trust/change/what-if.ts";
import type { TrustSystem } from "#shared/trust/systems/systems-of.ts";
import type { TrustMapInput } from "#shared/trust/trust-map.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { ReadZone } from "../../../components/files/read-zone.tsx";
import { LineList } from "../../../components/line-list.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { lineName } from "./line-columns.tsx";
import { text } from "./text.ts";
import { type Supposed, useWhatIf } from "./use-what-if.ts";

export type WhatIfSectionProps = {
  readonly kept: KeptDeployment;
  readonly input: TrustMapInput;
  /** Whose certificates another authority would issue; null: all. */
  readonly system: TrustSystem | null;
};

/** What would break if a certificate or an authority were replaced, before it is done. */
export function WhatIfSection({ kept, input, system }: WhatIfSectionProps) {
  const words = text.whatIf;
  const { job, supposed, suppose, forget } = useWhatIf(kept, input, system);
  return (
    <Disclosure summary={words.title}>
      <Stack gap="sm">
        <ReadZone
          label={words.label}
          description={system === null ? words.description : words.descriptionOf({ system: system.title })}
          job={job}
          onRead={suppose}
        />
        {supposed !== null && (
          <>
            <Result supposed={supposed} />
            <div>
              <Button variant="default" size="compact-sm" onClick={forget}>
                {words.forget}
              </Button>
            </div>
          </>
        )}
      </Stack>
    </Disclosure>
  );
}

function Result({ supposed: { names, kind, consequences } }: { readonly supposed: Supposed }) {
  const words = text.whatIf;
  const { worse, better } = consequences;
  if (kind === "none") return <Notice tone="unknown" title={words.none({ names: [...names] })} role="status" />;
  return (
    <Notice
      tone={worse.length > 0 ? "bad" : "good"}
      title={worse.length > 0 ? words.worse({ count: worse.length }) : words.nothingWorse}
      role="status"
    >
      {kind === "authority" && <Text size="sm">{words.authority}</Text>}
      <Changes lines={worse} />
      {better.length > 0 && <Text size="sm">{words.better({ count: better.length })}</Text>}
      <Changes lines={better} />
    </Notice>
  );
}

function Changes({ lines }: { readonly lines: readonly ChangedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <List size="sm">
      {lines.map((line) => (
        <List.Item key={line.id}>
          {text.whatIf.change({
            line: lineName(line),
            before: stateWords(line.before.id),
            after: stateWords(line.after.id),
          })}
          <LineList lines={line.after.reasons.map(({ words }) => format(words))} />
        </List.Item>
      ))}
    </List>
  );
}
