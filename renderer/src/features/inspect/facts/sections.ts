import { assertNever } from "#shared/errors/assert-never.ts";
import type { BundleFacts, KeyFacts } from "#shared/facts/bundle-facts.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { ChainFacts } from "#shared/facts/chain-facts.ts";
import type { Facts } from "#shared/facts/facts.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { format } from "#shared/text/localise.ts";
import { commonName, encryptionText, publicKeyText } from "../../../components/facts/fact-words.ts";
import type { Fact } from "../../../components/facts/facts-table.tsx";
import { text as sharedText } from "../../../components/text.ts";
import { text } from "../text.ts";
import { certificateRows, requestRows } from "./rows.ts";

/** A titled group of facts; `open`: shown unfolded. */
export type FactSection = { readonly title: string; readonly facts: readonly Fact[]; readonly open: boolean };

const words = text.facts;

/** Everything that was read, in groups, the most telling first. */
export function factSections(facts: Facts): readonly FactSection[] {
  switch (facts.kind) {
    case "certificate":
      return [{ title: words.certificate, facts: certificateRows(facts), open: true }];
    case "request":
      return [requestSection(facts)];
    case "bundle":
      return bundleSections(facts);
    case "chain":
      return chainSections(facts);
    default:
      return assertNever(facts);
  }
}

function requestSection(request: RequestFacts): FactSection {
  return { title: words.request, facts: requestRows(request), open: true };
}

function bundleSections(bundle: BundleFacts): readonly FactSection[] {
  return [
    ...bundle.keys.map((key, index) => ({
      title: words.key({ number: index + 1, of: bundle.keys.length }),
      facts: keyRows(key, bundle),
      open: true,
    })),
    { title: words.bundle, facts: containerRows(bundle), open: true },
    ...bundle.certificates.map(({ certificate, friendlyName }, index) => ({
      title: words.certificateOf({ name: commonName(certificate) }),
      facts: [
        ...(friendlyName === null ? [] : [{ label: words.friendlyName, value: friendlyName }]),
        ...certificateRows(certificate),
      ],
      open: bundle.keys.length > 0 ? bundle.keys.some((key) => key.certificateIndex === index) : index === 0,
    })),
  ];
}

function keyRows(key: KeyFacts, bundle: BundleFacts): readonly Fact[] {
  const owner = key.certificateIndex === null ? undefined : bundle.certificates[key.certificateIndex];
  const keySpec = key.keySpec === "ambiguous" ? words.ambiguous : (key.keySpec ?? words.noKeySpec);
  return [
    { label: words.provider, value: key.provider ?? words.noProvider },
    { label: words.keySpec, value: keySpec },
    { label: words.machineKeySet, value: key.machineKeySet ? words.machine : words.userKeySet },
    { label: words.publicKey, value: publicKeyText(key.publicKey) },
    { label: words.keyEncryption, value: encryptionText(key.encryption) },
    { label: words.belongsTo, value: owner === undefined ? words.belongsToNone : commonName(owner.certificate) },
    ...(key.containerName === null ? [] : [{ label: words.container, value: key.containerName }]),
  ];
}

function containerRows(bundle: BundleFacts): readonly Fact[] {
  const { mac, certificateEncryption } = bundle;
  return [
    { label: words.certificateEncryption, value: encryptionText(certificateEncryption) },
    {
      label: words.mac,
      value:
        mac === null
          ? words.noMac
          : sharedText.facts.rounds({
              cipher: mac.algorithm,
              derivation: mac.keyDerivation,
              rounds: count(mac.iterations),
            }),
    },
    { label: words.password, value: words.passwords[bundle.password] },
    { label: words.fileFormat, value: bundle.container },
    { label: words.encoding, value: bundle.encoding },
    ...(bundle.otherBags.length === 0
      ? []
      : [{ label: words.otherBags, value: bundle.otherBags.map(format).join("\n") }]),
    ...(bundle.notices.length === 0 ? [] : [{ label: words.notices, value: bundle.notices.map(format).join("\n") }]),
  ];
}

function chainSections(chain: ChainFacts): readonly FactSection[] {
  const [leaf, ...issuers] = chain.path;
  const summary: FactSection = {
    title: words.chain,
    facts: [
      { label: words.chainOrder, value: chain.path.map(commonName).join("\n") },
      { label: words.chainComplete, value: chain.complete ? words.chainCompleteYes : words.chainCompleteNo },
      {
        label: words.chainSignatures,
        value: chain.signaturesValid ? words.chainSignaturesValid : words.chainSignaturesWrong,
      },
    ],
    open: true,
  };
  const section = (title: string, certificate: CertificateFacts, open: boolean): FactSection => ({
    title,
    facts: certificateRows(certificate),
    open,
  });
  return [
    summary,
    ...(leaf === undefined ? [] : [section(words.certificateOf({ name: commonName(leaf) }), leaf, true)]),
    ...issuers.map((issuer) => section(words.issuer({ name: commonName(issuer) }), issuer, false)),
    ...chain.others.map((other) => section(words.notOnPath({ name: commonName(other) }), other, false)),
  ];
}

function count(value: number): string {
  return value.toLocaleString("en");
}
