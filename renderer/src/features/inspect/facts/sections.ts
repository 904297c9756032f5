import { certificateOfKey } from "#shared/chain/certificate-of-key.ts";
import { leftOutText } from "#shared/chain/chain-texts.ts";
import { chainsOf, signaturesOf } from "#shared/chain/chains-of.ts";
import type { ChosenChain } from "#shared/chain/types.ts";
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

/**
 * Everything that was read, in groups, the most telling first.
 *
 * @param now ISO 8601: of several certificates and chains the one that works now is shown first
 */
export function factSections(facts: Facts, now: string): readonly FactSection[] {
  switch (facts.kind) {
    case "certificate":
      return [{ title: words.certificate, facts: certificateRows(facts), open: true }];
    case "request":
      return [requestSection(facts)];
    case "bundle":
      return bundleSections(facts, now);
    case "chain":
      return chainSections(facts, now);
    default:
      return assertNever(facts);
  }
}

function requestSection(request: RequestFacts): FactSection {
  return { title: words.request, facts: requestRows(request), open: true };
}

function bundleSections(bundle: BundleFacts, now: string): readonly FactSection[] {
  return [
    ...bundle.keys.map((key, index) => ({
      title: words.key({ number: index + 1, of: bundle.keys.length }),
      facts: keyRows(key, bundle, now),
      open: true,
    })),
    { title: words.bundle, facts: containerRows(bundle), open: true },
    ...bundle.certificates.map(({ certificate, friendlyName }, index) => ({
      title: words.certificateOf({ name: commonName(certificate) }),
      facts: [
        ...(friendlyName === null ? [] : [{ label: words.friendlyName, value: friendlyName }]),
        ...certificateRows(certificate),
      ],
      open:
        bundle.keys.length > 0 ? bundle.keys.some((key) => certificateOfKey(bundle, key, now) === index) : index === 0,
    })),
  ];
}

function keyRows(key: KeyFacts, bundle: BundleFacts, now: string): readonly Fact[] {
  const owner = bundle.certificates[certificateOfKey(bundle, key, now) ?? -1];
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

function chainSections(facts: ChainFacts, now: string): readonly FactSection[] {
  const { chains, others } = chainsOf(facts, now);
  return [
    ...chains.flatMap(sectionsOfChain),
    ...others.map((other) => certificateSection(words.notOnPath({ name: commonName(other) }), other, false)),
  ];
}

function sectionsOfChain(chain: ChosenChain): readonly FactSection[] {
  const [leaf, ...issuers] = chain.path;
  const summary: FactSection = {
    title: words.chain,
    facts: [
      { label: words.chainOrder, value: chain.path.map(commonName).join("\n") },
      { label: words.chainComplete, value: chain.complete ? words.chainCompleteYes : words.chainCompleteNo },
      { label: words.chainSignatures, value: words.signatures[signaturesOf(chain)] },
      ...(chain.leftOut.length === 0
        ? []
        : [{ label: words.chainLeftOut, value: chain.leftOut.map((each) => format(leftOutText(each))).join("\n") }]),
    ],
    open: true,
  };
  return [
    summary,
    ...(leaf === undefined ? [] : [certificateSection(words.certificateOf({ name: commonName(leaf) }), leaf, true)]),
    ...issuers.map((issuer) => certificateSection(words.issuer({ name: commonName(issuer) }), issuer, false)),
  ];
}

function certificateSection(title: string, certificate: CertificateFacts, open: boolean): FactSection {
  return { title, facts: certificateRows(certificate), open };
}

function count(value: number): string {
  return value.toLocaleString("en");
}
