import { Button } from "@mantine/core";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { windowsFileName } from "#shared/guide/commands/windows-file-name.ts";
import { pemText } from "#shared/present/encoded/pem-text.ts";
import { CopyButton } from "../../../components/results/copy-button.tsx";
import { saveBlob } from "../../../host/save-blob.ts";
import { text } from "../text.ts";

const extensions = { certificate: ".cer", request: ".req" } as const;

type EncodedActionsProps = {
  readonly item: CertificateFacts | RequestFacts;
  /** What it is called, on screen and as a file. */
  readonly name: string;
};

/** The certificate or request itself, out of whatever file it is in: as PEM text to copy, or as a file. Nothing where it is too long. */
export function EncodedActions({ item, name }: EncodedActionsProps) {
  const pem = pemText(item);
  if (pem === null) return null;
  const words = text.chain;
  const fileName = windowsFileName(name, extensions[item.kind]);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() =>
          saveBlob(fileName, new Blob([pem.replaceAll("\n", "\r\n")], { type: "application/octet-stream" }))
        }
      >
        {words.save({ fileName })}
      </Button>
      <CopyButton value={pem} label={words.copyPem} name={words.copyPemOf({ name })} />
    </>
  );
}
