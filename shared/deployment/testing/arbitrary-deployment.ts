import * as fc from "fast-check";
import { type Deployment, deploymentSchema } from "../model.ts";
import type { PoolKind } from "../pools.ts";

const domains = ["contoso.com", "emea.contoso.com", "Fabrikam.com", "contoso.net", "ad.internal.example"] as const;
const sites = ["Redmond", "Paris", "Tokyo"] as const;
const components = ["meet", "dialin", "admin", "scheduler"] as const;

const label = fc.oneof(
  fc.constantFrom("pool", "fe01", "FE02", "meet", "sip", "webext", "lyncdiscover", "cs"),
  fc.stringMatching(/^[a-zA-Z][a-z0-9]{0,5}(-[a-z0-9]{1,3})?$/),
);
/** Few domains and telling labels, so that names of different meaning collide often. */
const fqdn = fc.tuple(label, fc.constantFrom(...domains)).map(([host, domain]) => `${host}.${domain}`);

const base = fc.record({
  fqdn,
  site: fc.constantFrom(...sites),
  servers: fc.uniqueArray(fc.record({ fqdn }), {
    minLength: 1,
    maxLength: 3,
    selector: (server) => server.fqdn.toLowerCase(),
  }),
});
const webServices = fc.record({ internal: fqdn, external: fqdn });

/** Fields of a kind beside those of every pool. */
const own = {
  "standard-front-end": { webServices, automaticSignIn: fc.boolean() },
  "enterprise-front-end": { webServices, automaticSignIn: fc.boolean() },
  director: { webServices, automaticSignIn: fc.boolean() },
  mediation: {},
  "survivable-branch": { appliance: fc.boolean() },
  "av-conferencing": {},
  "persistent-chat": {},
  "video-interop": {},
  edge: {
    external: fc.record({ access: fqdn, webConferencing: fqdn, audioVideo: fqdn }),
    xmppDomains: fc.uniqueArray(fc.constantFrom(...domains), { maxLength: 3 }),
  },
  "office-web-apps": { external: fc.option(fqdn) },
  "trusted-application": {},
  gateway: { tls: fc.constant(true) },
  "xmpp-gateway": {},
  "reverse-proxy": {},
  "exchange-um": {},
  cucm: {},
  "unity-connection": {},
} as const satisfies Record<PoolKind, Readonly<Record<string, fc.Arbitrary<unknown>>>>;

/** One or two pools of every kind, so that every role has a place. */
const pools = fc
  .tuple(
    ...Object.entries(own).map(([kind, fields]) =>
      fc.array(
        fc
          .tuple(base, fc.record<Record<string, unknown>>(fields))
          .map(([shared, others]) => ({ kind, ...shared, ...others })),
        { minLength: 1, maxLength: 2 },
      ),
    ),
  )
  .map((all) => all.flat());

const simpleUrl = fc
  .record({
    component: fc.constantFrom(...components),
    domain: fc.option(fc.constantFrom(...domains)),
    site: fc.option(fc.constantFrom(...sites)),
    host: fqdn,
    path: fc.constantFrom("", "/meet", "/dialin"),
  })
  .map(({ host, path, ...others }) => ({ ...others, url: `https://${host}${path}` }));

/** Any deployment that the model takes, with pools of every kind. For property tests. */
export const arbitraryDeployment: fc.Arbitrary<Deployment> = fc
  .record({
    schemaVersion: fc.constant(1 as const),
    name: fc.constant("Random"),
    product: fc.constant("lync-2013" as const),
    sipDomains: fc.uniqueArray(fc.constantFrom(...domains), { minLength: 1, maxLength: 4 }),
    pools,
    simpleUrls: fc.array(simpleUrl, { maxLength: 8 }),
    organization: fc.constant({ organization: "Contoso Ltd", country: "US" }),
  })
  .map((input) => deploymentSchema.parse(input));
