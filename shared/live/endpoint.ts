import { isHostName } from "../names/host-name.ts";

/** A port of a server, as a person names it. */
export type Endpoint = {
  /** Lower case. An IPv6 address stands without its brackets. */
  readonly host: string;
  readonly port: number;
  /** A number instead of a name: there is no SNI for it. */
  readonly isAddress: boolean;
};

const forms =
  /^(?:https:\/\/|sips:)?(?:\[(?<ipv6>[0-9a-f:.]{2,45})\]|(?<name>[a-z0-9.-]{1,253})):(?<port>\d{1,5})\/?$/i;
const ipv4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/**
 * Reads “fe01.contoso.com:5061”, “[2001:db8::1]:443” or “https://meet.contoso.com:443/”. The port is never guessed: another port is another
 * certificate on these servers.
 *
 * @returns null: the text names no port of a server
 */
export function parseEndpoint(text: string): Endpoint | null {
  const { ipv6, name, port: digits } = forms.exec(text.trim())?.groups ?? {};
  const port = Number(digits);
  if (!(port >= 1 && port <= 65_535)) return null;
  if (ipv6 !== undefined) return ipv6.includes(":") ? { host: ipv6.toLowerCase(), port, isAddress: true } : null;
  const host = name?.toLowerCase().replace(/\.$/, "") ?? "";
  if (isAddress(host)) {
    return host.split(".").every((part) => Number(part) <= 255) ? { host, port, isAddress: true } : null;
  }
  return isHostName(host) ? { host, port, isAddress: false } : null;
}

/** As `parseEndpoint` reads it again. */
export function endpointText({ host, port }: Pick<Endpoint, "host" | "port">): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Whether a host as `parseEndpoint` gives it is a number instead of a name. */
export function isAddress(host: string): boolean {
  return host.includes(":") || ipv4.test(host);
}
