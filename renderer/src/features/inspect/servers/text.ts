import { localised } from "#shared/text/localise.ts";

/** Visible text of Inspect’s ports of servers. */
export const text = localised("page.inspect.servers", {
  summary: "Or look at the certificate that a server shows",
  label: "Servers and ports",
  description:
    "Name and port, for example lync.contoso.com:5061; several one below the other. The port is never guessed.",
  stranger: "{words} {count, plural, one {names} other {name}} no port of a server.",
  none: "Name at least one port of a server.",
  tooMany: "At most {most, number} ports are looked at together.",
  ofRole: {
    legend: "Or choose them from a deployment",
    deployment: "Ports of the deployment",
    role: "Ports of the role",
    none: "The deployment has no server whose certificate is seen at a known port.",
    list: "Ports: {role}",
    all: "All {count, number}",
    allOf: "All {count, number} ports: {role}",
  },
  options: "More: client certificate, SIP",
  client: "Client certificate to show",
  clientDescription:
    "A PFX or PEM file. A server that asks for a certificate is shown this one, as another server would show it. Its key is written nowhere.",
  password: "Password of the client certificate",
  sip: "SIP OPTIONS after the handshake",
  sipChoices: {
    usual: "at the ports of SIP (5061, 5067, 5070)",
    always: "at every port",
    never: "at no port",
  },
  contacted: {
    title:
      "{count, plural, =0 {Nothing is contacted yet} one {This is contacted, and nothing else} other {These are contacted, and nothing else}}",
    line: "{endpoint}: {protocol, select, sip {TLS, then SIP OPTIONS} xmpp {STARTTLS of XMPP, then TLS} other {TLS}}",
    note: "KeySpec connects several times to each, with one version of TLS after the other, and sends the name as SNI.",
  },
  save: "{count, plural, one {Save its certificate} other {Save its # certificates}}",
  saveOf: "{count, plural, one {Save its certificate} other {Save its # certificates}}: {name}",
  button: "{count, plural, =0 {Contact} one {Contact this port} other {Contact these # ports}}",
});
