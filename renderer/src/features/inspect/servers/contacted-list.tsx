import { Text } from "@mantine/core";
import { parseEndpoint } from "#shared/live/endpoint.ts";
import { protocolAt } from "#shared/roles/endpoints/role-endpoints.ts";
import type { EndpointProtocol } from "#shared/roles/endpoints/types.ts";
import "./contacted-list.css";
import type { SipChoice } from "./ports.ts";
import { text } from "./text.ts";

export type ContactedListProps = { readonly endpoints: readonly string[]; readonly sip: SipChoice };

/** Exactly what will be contacted, and how. */
export function ContactedList({ endpoints, sip }: ContactedListProps) {
  const words = text.contacted;
  const title = words.title({ count: endpoints.length });
  return (
    <div className="contacted-list">
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {endpoints.length > 0 && (
        <>
          <ul aria-label={title}>
            {endpoints.map((endpoint) => (
              <li key={endpoint}>{words.line({ endpoint, protocol: spokenAt(endpoint, sip) })}</li>
            ))}
          </ul>
          <Text size="xs" c="dimmed">
            {words.note}
          </Text>
        </>
      )}
    </div>
  );
}

/** What is spoken at a port, where somebody may have asked for SIP at others, or for none. */
function spokenAt(endpoint: string, sip: SipChoice): EndpointProtocol {
  const protocol = protocolAt(parseEndpoint(endpoint)?.port ?? 0);
  if (protocol === "xmpp" || sip === "usual") return protocol;
  return sip === "always" ? "sip" : "tls";
}
