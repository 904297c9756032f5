import type { RequestFacts } from "../../facts/request-facts.ts";
import type { Message } from "../../text/message.ts";
import { attributeRows, extensionRows } from "./extension-rows.ts";
import { keySpecWords } from "./key-words.ts";
import { orNotPresent, partValue } from "./part-value.ts";
import type { Row } from "./row.ts";
import { damagedRows, namesRow, nameValue, purposeRows, templateRow } from "./shared-rows.ts";
import { factTexts } from "./texts.ts";

const { labels } = factTexts;

/** What a request asks for. */
export function requestRows(request: RequestFacts): readonly Row[] {
  const { enrolmentCsp, clientInformation, osVersion } = request;
  return [
    { id: "subject", label: labels.subject, value: nameValue(request.subject) },
    namesRow(request),
    ...namesInAttributeRows(request),
    { id: "provider", label: labels.provider, value: partValue(enrolmentCsp, ({ provider }) => [provider]) },
    {
      id: "keySpec",
      label: labels.keySpec,
      value: partValue(enrolmentCsp, ({ keySpec }) => orNotPresent(keySpecWords(keySpec))),
    },
    ...purposeRows(request),
    templateRow(request),
    ...(osVersion.state === "absent"
      ? []
      : [{ id: "osVersion", label: labels.osVersion, value: partValue(osVersion, (version) => [version]) }]),
    ...(clientInformation.state === "absent"
      ? []
      : [
          {
            id: "client",
            label: labels.client,
            value: partValue(clientInformation, ({ user, machine, process }) => [
              factTexts.client({ user, machine, process }),
            ]),
          },
        ]),
    { id: "requestSignature", label: labels.requestSignature, value: [signatureWords(request)] },
    ...extensionRows(request),
    ...attributeRows(request),
    ...damagedRows(request),
  ];
}

/** What stands in the attribute, and when a CA heeds it; no row where there is none. */
function namesInAttributeRows({ namesInAttribute }: RequestFacts): readonly Row[] {
  if (namesInAttribute.state === "absent") return [];
  const value = partValue(namesInAttribute, (names) => [names, factTexts.namesInAttribute]);
  return [{ id: "namesInAttribute", label: labels.namesInAttribute, value }];
}

function signatureWords({ signatureValid: valid, readFrom }: RequestFacts): Message {
  if (readFrom !== undefined) return factTexts.notShown;
  if (valid === null) return factTexts.requestSignature.notChecked;
  return valid ? factTexts.requestSignature.valid : factTexts.requestSignature.wrong;
}
