import { gatewaySteps } from "../import-steps/gateway-steps.ts";
import type { ImportStep } from "../import-steps/import-steps.ts";
import type { RequestStepsInput } from "./request-steps.ts";
import { certificateFileName, submitSteps } from "./submit-steps.ts";

/**
 * A media gateway or session border controller that makes its own key (roles.md §7.3). It has no Windows, so the INF is of no use but
 * for its values: the request comes from the device's own page.
 */
export function gatewayRequestSteps(input: RequestStepsInput): readonly ImportStep[] {
  const { plan, fileName, authority } = input;
  const names = plan.names.flatMap(({ name, included }) => (included ? name : []));
  return [
    {
      kind: "warning",
      title: "A gateway is no Windows server",
      text: "certreq runs on Windows only. Let KeySpec make the key, which most gateways take with their certificate as one file, or make the request on the gateway's own page.",
      command: null,
      shell: null,
    },
    {
      kind: "step",
      title: "Make key and request on the gateway",
      text: `The vendor's manual says on which page. The common name is ${plan.subject.commonName}, the names are ${names.join(", ")}; the key must be as long as ${fileName}.inf says. Fill in the organisation, where a public authority signs. Save the request as ${fileName}.csr.`,
      command: null,
      shell: null,
    },
    ...submitSteps({
      ...input,
      madeBy: "device",
      requestFile: `${fileName}.csr`,
      certificateFile: certificateFileName(authority, fileName),
    }),
    ...gatewaySteps(plan.nodes, "on the device"),
  ];
}
