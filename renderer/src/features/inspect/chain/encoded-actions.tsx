import { Button } from "@mantine/core";
import { fromBase64 } from "#shared/api/wire.ts";
import { windowsFileName } from "#shared/guide/commands/windows-file-name.ts";
import type { EncodedFacts } from "#shared/present/encoded/encoded-in.ts";
import { pemText } from "#shared/present/encoded/pem-text.ts";
import { CopyButton } from "../../../components/results/copy-button.tsx";
import { saveBlob } from "../../../host/save-blob.ts";
import { text } from "../text.ts";

const extensions = {
  certificate: ".cer",
  request: ".req",
  "revocation-list": ".crl",
  "ocsp-response": ".ors",
} as const;

type EncodedActionsProps = {
  readonly item: EncodedFacts;
  /** What it is called, on screen and as a file. */
  readonly name: string;
};

/** The thing itself, out of whatever file it is in: as PEM text to copy, or as a file in PEM or DER. Nothing where it is too long. */
export function EncodedActions({ item, name }: EncodedActionsProps) {
  const pem = pemText(item);
  if (pem === null) return null;
  const words = text.chain;
  const fileName = windowsFileName(name, extensions[item.kind]);
  const derName = windowsFileName(name, ".der");
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
      <Button
        variant="default"
        size="compact-sm"
        onClick={() =>
          saveBlob(derName, new Blob([fromBase64(item.encoded ?? "")], { type: "application/octet-stream" }))
        }
      >
        {words.save({ fileName: derName })}
      </Button>
      <CopyButton value={pem} label={words.copyPem} name={words.copyPemOf({ name })} />
    </>
  );
}
