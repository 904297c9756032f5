import { describe, expect, it } from "vitest";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { format } from "#shared/text/localise.ts";
import { chooseCrypto } from "../../pki/crypto/probe.ts";
import { haveVectors, readVector } from "../../testing/vectors.ts";
import { inspectFile } from "./inspect-file.ts";

const crypto = chooseCrypto();
const context = { product: "lync-2013", role: null, plans: [], now: "2026-11-27T12:00:00Z" } as const;

/** What Inspect says of a dump: label, verdict, and which rules found something. */
function judged(name: string): readonly string[] {
  const inspected = inspectFile(
    { name: `${name}.txt`, data: readVector(`certutil/${name}.txt`), password: null },
    crypto,
  );
  return inspected.items.flatMap((facts) =>
    judgeFacts(facts, name, context).map(({ label, verdict, findings }) =>
      `${label}: ${verdict} ${findings.map(({ ruleId }) => ruleId).join(" ")}`.trim(),
    ),
  );
}

describe.runIf(haveVectors)("dumps of certutil are judged like a PFX (vectors/certutil)", () => {
  it.each([
    ["de-store-short-cp850.derived", ["www.example.com: will-not-work provider.cng"]],
    ["fr-store-short-nbsp-utf8", ["www.example.com: will-not-work provider.cng"]],
    [
      "zh-dumppfx-chain",
      [
        "*.example.com: will-not-work provider.cng names.common-name-wildcard names.internal-on-public form.serial-number",
      ],
    ],
    ["en-exportpfx-2025-rsaschannel-keyspec1", ["fakeuser: cannot-tell"]],
    ["en-store-v-fragment-cng-ca-keyspec2", ["en-store-v-fragment-cng-ca-keyspec2: will-not-work provider.cng"]],
    [
      "en-scinfo-fragment-smartcard-keyspec1",
      ["en-scinfo-fragment-smartcard-keyspec1: will-not-work provider.user-key-set provider.other-csp"],
    ],
  ])("%s", (name, verdicts) => {
    expect(judged(name)).toEqual(verdicts);
  });

  it("judges the key that a serialized store names, by the name of its certificate (vectors/other)", () => {
    const name = "corefx__StoreSavedAsSerializedStoreData.sst";
    const { items } = inspectFile({ name, data: readVector(`other/${name}`), password: null }, crypto);
    expect(items.map(({ kind }) => kind)).toEqual(["chain", "printed"]);
    const [verdict] = items.slice(1).flatMap((facts) => judgeFacts(facts, name, context));
    expect(verdict?.label).toBe("MyName");
    expect(verdict?.findings.map(({ ruleId }) => ruleId)).toEqual([
      "provider.user-key-set",
      "provider.strong",
      "keyspec.at-signature",
    ]);
  });

  it("says of a day that may be of two months that it has passed, where both have", () => {
    expect(judged("en-store-short-rsaschannel-and-cng")[1]).toBe(
      "DC01.certificate.htb: will-not-work validity.expired",
    );
  });

  it("says where a certificate has no key", () => {
    expect(judged("en-store-short-tokentimer")[1]).toContain("key.absent");
  });

  it("never says “works”, and says what the text does not show", () => {
    const name = "en-exportpfx-2025-rsaschannel-keyspec1";
    const inspected = inspectFile({ name, data: readVector(`certutil/${name}.txt`), password: null }, crypto);
    const [verdict] = inspected.items.flatMap((facts) => judgeFacts(facts, name, context));
    // What the text does not show, no rule has looked at.
    expect(verdict?.passed.filter(({ ruleId }) => /^(?:form|usage|signature|key)\./.test(ruleId))).toEqual([]);
    expect(verdict?.unknown.map(format).join("\n")).toContain(
      "This text does not show the Subject Alternative Name of fakeuser.",
    );
  });

  it("judges the printed request of IIS as a request", () => {
    expect(judged("fr-dump-csr-iis-rsaschannel")[0]).toMatch(/^secu2018: (?:cannot-tell|will-not-work)/);
  });
});
