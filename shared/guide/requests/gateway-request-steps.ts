import { messages } from "../../text/localise.ts";
import { gatewaySteps } from "../import-steps/gateway-steps.ts";
import type { ImportStep } from "../import-steps/types.ts";
import type { RequestStepsInput } from "./request-steps-input.ts";
import { certificateFileName, submitSteps } from "./submit-steps.ts";

const texts = messages("guide.gatewayRequest", {
  noWindows: {
    title: "A gateway is no Windows server",
    text: "certreq runs on Windows only. Let KeySpec make the key, which most gateways take with their certificate as one file, or make the request on the gateway’s own page.",
  },
  make: {
    title: "Make key and request on the gateway",
    text: "The vendor’s manual says on which page. The common name is {commonName}, the names are {names}; the key must be as long as {inf} says. Fill in the organisation, where a public authority signs. Save the request as {request}.",
  },
});

/**
 * A media gateway or session border controller that makes its own key (roles.md §7.3). It has no Windows, so the INF is of no use but
 * for its values: the request comes from the device's own page.
 */
export function gatewayRequestSteps(input: RequestStepsInput): readonly ImportStep[] {
  const { plan, fileName, authority } = input;
  const names = plan.names.flatMap(({ name, included }) => (included ? name : []));
  const requestFile = `${fileName}.csr`;
  return [
    { kind: "warning", ...texts.noWindows, command: null, shell: null },
    {
      kind: "step",
      title: texts.make.title,
      text: texts.make.text({
        commonName: plan.subject.commonName,
        names,
        inf: `${fileName}.inf`,
        request: requestFile,
      }),
      command: null,
      shell: null,
    },
    ...submitSteps({
      ...input,
      madeBy: "device",
      requestFile,
      certificateFile: certificateFileName(authority, fileName),
    }),
    ...gatewaySteps(plan.nodes, "on the device"),
  ];
}
