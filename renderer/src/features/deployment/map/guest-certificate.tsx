import { Button, Stack, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { certificateName } from "#shared/facts/certificate-name.ts";
import type { CertificateInPlace } from "#shared/inventory/certificate-in-place.ts";
import { verdictWords } from "#shared/present/verdict-texts.ts";
import type { TrustSystem } from "#shared/trust/systems/systems-of.ts";
import { ReadZone } from "../../../components/files/read-zone.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { text } from "./text.ts";
import { useGuest } from "./use-guest.ts";

export type GuestCertificateProps = {
  /** Of the deployment. */
  readonly id: string;
  readonly system: TrustSystem;
  /** What was given for it; null: nothing yet. */
  readonly guest: CertificateInPlace | null;
};

/** The certificate of a partner, or of anybody else whom no topology names: it is given here, and kept with the deployment. */
export function GuestCertificate({ id, system, guest }: GuestCertificateProps) {
  const words = text.guest;
  const { job, give, remove, isNoName, nothingIn } = useGuest(id, system.id);
  const [reachedAs, setReachedAs] = useState(guest?.place.reachedAs ?? "");
  return (
    <Stack component="section" gap="sm" aria-label={words.title({ system: system.title })}>
      <Title order={2}>{words.title({ system: system.title })}</Title>
      <Text size="sm" maw="46rem">
        {words.intro}
      </Text>
      {guest !== null && <Given guest={guest} onRemove={() => void remove()} />}
      <TextInput
        label={words.reachedAs}
        description={words.reachedAsHelp}
        error={isNoName ? words.notAName : undefined}
        value={reachedAs}
        onChange={(event) => setReachedAs(event.currentTarget.value)}
        maw="28rem"
      />
      <ReadZone
        label={words.file({ system: system.title })}
        description={words.fileHelp}
        job={job}
        onRead={(files) => give(files, reachedAs)}
      />
      {nothingIn.length > 0 && <Notice tone="warning" title={words.nothing({ names: [...nothingIn] })} role="status" />}
    </Stack>
  );
}

function Given({ guest, onRemove }: { readonly guest: CertificateInPlace; readonly onRemove: () => void }) {
  const words = text.guest;
  const { certificate, verdict, place } = guest;
  return (
    <div>
      <Text size="sm">
        {words.given({
          name: certificateName(certificate),
          issuer: certificate.issuer.text,
          until: certificate.notAfter,
          verdict: verdictWords[verdict.verdict],
        })}{" "}
        {words.named({ reachedAs: place.reachedAs ?? "none" })}
      </Text>
      <Button variant="default" size="compact-sm" mt="xs" onClick={onRemove}>
        {words.remove}
      </Button>
    </div>
  );
}
