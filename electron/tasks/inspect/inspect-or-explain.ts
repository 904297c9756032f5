import { AppError } from "#shared/errors/app-error.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { contentKind } from "../../pki/sniff/content-kind.ts";
import { decodeText } from "../../pki/sniff/decode-text.ts";
import type { InspectInput, InspectOutput } from "../kit/types.ts";
import { inspectWithMaterial } from "./inspect-file.ts";

/**
 * What a file holds; of a text that holds nothing of the kind, what the message in it means.
 *
 * @throws AppError as `inspectWithMaterial`, where the text is no message that KeySpec knows either
 */
export async function inspectOrExplain(input: InspectInput, crypto: CryptoPort): Promise<InspectOutput> {
  try {
    return inspectWithMaterial(input, crypto);
  } catch (thrown) {
    const isText = thrown instanceof AppError && thrown.code === "FORMAT_UNKNOWN" && isPlainText(input.data);
    const explained = isText ? await explainedText(input.data) : null;
    if (explained === null) throw thrown;
    return explained;
  }
}

function isPlainText(data: Uint8Array): boolean {
  return ["text", "utf16-text", "printed", "xml"].includes(contentKind(data));
}

async function explainedText(data: Uint8Array): Promise<InspectOutput | null> {
  // Here, not above: the catalogue is large, and most files need none of it.
  const { explain } = await import("#shared/explain/explain.ts");
  const found = explain(decodeText(data)?.text ?? "");
  if (found.length === 0) return null;
  const explanations = found.map(({ error, because }) => {
    const { id, title, where, cause, check, cure } = error;
    return { id, title, where, cause, check, cure, because };
  });
  return {
    inspected: {
      contents: [{ kind: "message", encoding: "text" }],
      items: [{ kind: "explained", explanations }],
      notes: [],
      closed: null,
    },
    own: [[]],
    authorities: [],
    revocation: { lists: [], responses: [] },
  };
}
