import { describe, expect, it } from "vitest";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import type { Facts } from "#shared/facts/facts.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { format } from "#shared/text/localise.ts";
import { writeRevocationList } from "../../pki/crl/write-revocation-list.ts";
import { native } from "../../pki/crypto/native.ts";
import { writeBundle } from "../../pki/pkcs12/write-bundle.ts";
import { craftHierarchy, keys } from "../../testing/crafted/hierarchy.ts";
import { authorityKeyIdentifier, nameOf } from "../../testing/crafted/values.ts";
import { inspectWithMaterial } from "./inspect-file.ts";
import { surround } from "./surround.ts";

const now = "2026-11-20T12:00:00Z";
const { root, issuing, leaf } = craftHierarchy(["fe01.contoso.com"]);
const other = craftHierarchy(["x"], { root: { keys: keys.other, name: nameOf("Fabrikam Root CA") } }).root;
const revoked = writeRevocationList(
  {
    issuer: nameOf("Contoso Issuing CA"),
    thisUpdate: "2026-11-18T00:00:00Z",
    nextUpdate: "2026-11-25T00:00:00Z",
    revoked: [{ serialNumber: "12345678", at: "2026-11-01T00:00:00Z" }],
    number: 7,
    authorityKeyIdentifier: authorityKeyIdentifier(keys.issuing.publicKey),
  },
  keys.issuing.privateKey,
  native,
);

/** What `certutil -store` prints of the leaf, as far as a chain and a list ask for it. */
const dump = `my "Personal"
================ Certificate 0 ================
Serial Number: 12345678
Issuer: CN=Contoso Issuing CA
 NotBefore: 6/1/2026 12:00 AM
 NotAfter: 6/1/2028 12:00 AM
Subject: CN=fe01.contoso.com
Non-root Certificate
Cert Hash(sha1): 5e 5e 5e 5e 5e 5e 5e 5e 5e 5e 5e 5e 5e 5e 5e 5e 5e 5e 5e 5e
  Key Container = abc
  Provider = Microsoft RSA SChannel Cryptographic Provider
Encryption test passed
CertUtil: -store command completed successfully.
`;
const lockedPfx = writeBundle(
  { privateKey: keys.leaf.privateKey, certificates: [leaf, issuing].map((der) => ({ der })) },
  { ...legacySchannel, iterations: 1 },
  "secret",
  null,
  native,
);

type Given = { readonly lists?: readonly Uint8Array[]; readonly anchors?: readonly Uint8Array[] };

function judged(name: string, data: Uint8Array, { lists = [], anchors }: Given) {
  const { inspected, own } = inspectWithMaterial({ name, data, password: null }, native);
  const [around = null] = surround(
    {
      sets: own,
      beside: [issuing, root],
      anchors: anchors === undefined ? null : { choice: "files", certificates: anchors },
      revocation: { lists, responses: [] },
    },
    native,
  );
  const [facts] = inspected.items;
  if (facts === undefined) throw new TypeError("Nothing was read.");
  const item = { ...facts, ...(around !== null && { around }) } as Facts;
  const [verdict] = judgeFacts(item, name, { product: "lync-2013", role: null, plans: [], now });
  if (verdict === undefined) throw new TypeError("Nothing was judged.");
  const errors = verdict.findings.filter(({ severity }) => severity === "error").map(({ ruleId }) => ruleId);
  return { verdict: verdict.verdict, errors, unknown: verdict.unknown.map(format) };
}

describe("a dump between other files", () => {
  const data = new TextEncoder().encode(dump);

  it("was revoked, says the list of its issuer", () => {
    expect(judged("store.txt", data, { lists: [revoked] })).toMatchObject({
      verdict: "will-not-work",
      errors: ["revocation.revoked"],
    });
  });

  it("ends in none of the chosen roots", () => {
    expect(judged("store.txt", data, { anchors: [other] })).toMatchObject({ errors: ["chain.untrusted"] });
    expect(judged("store.txt", data, { anchors: [root] })).toMatchObject({ verdict: "cannot-tell", errors: [] });
  });

  it("still holds no signature that could be checked", () => {
    expect(judged("store.txt", data, { anchors: [root] }).unknown.join()).toMatch(/a printed text holds none/);
  });
});

describe("a PFX that stayed closed between other files", () => {
  it("says no more than it shows: its certificates are encrypted", () => {
    expect(judged("fe01.pfx", lockedPfx, { lists: [revoked], anchors: [other] })).toMatchObject({
      verdict: "cannot-tell",
      errors: [],
    });
  });
});
