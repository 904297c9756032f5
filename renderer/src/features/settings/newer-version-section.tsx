import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import type { ApiOutput } from "#shared/api/contract.ts";
import { newerVersionWords } from "#shared/present/newer-version.ts";
import { productIdentity } from "#shared/product-identity.ts";
import { FailureNotice } from "../../components/results/failure-notice.tsx";
import { client } from "../../host/client.ts";
import { useJob } from "../../host/use-job.ts";
import { Section } from "./section.tsx";
import { SetByPolicy } from "./set-by-policy.tsx";
import { text } from "./text.ts";

/** Asks for a newer version, on a click and never by itself; says whom before it does. */
export function NewerVersionSection({ isForbidden }: { readonly isForbidden: boolean }) {
  const job = useJob();
  const [found, setFound] = useState<ApiOutput<"app.newerVersion"> | null>(null);
  const ask = async () => {
    setFound(null);
    setFound(await job.run(() => client("app.newerVersion", {})));
  };
  return (
    <Section title={text.newerVersion}>
      {isForbidden ? (
        <Text size="sm">{text.newerVersionOff}</Text>
      ) : (
        <>
          <Text size="sm">{text.newerVersionText({ host: new URL(productIdentity.latestRelease).host })}</Text>
          <Group>
            <Button size="compact-sm" variant="default" loading={job.running} onClick={() => void ask()}>
              {text.checkForNewerVersion}
            </Button>
          </Group>
          <Text size="sm" role="status">
            {found !== null && newerVersionWords(found)}
          </Text>
          {job.error !== null && <FailureNotice error={job.error} title={text.notChecked} />}
        </>
      )}
      <SetByPolicy isSet={isForbidden} />
    </Section>
  );
}
