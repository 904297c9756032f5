import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { EncryptionFacts } from "./bundle-facts.ts";
import type { LockedBundleFacts } from "./locked-bundle-facts.ts";
import { newerProtection } from "./newer-protection.ts";

const texts = messages("lockedBundle", {
  seen: "Without the password this can be seen: {parts}.",
  seenAndTooNew:
    "Without the password this can be seen: {parts}. Windows Server 2016 and older cannot read this protection and say that the password is wrong, although it is right; Windows Server 2019 and later can.",
  mac: "a MAC ({algorithm}, {iterations, plural, one {# iteration} other {# iterations}})",
  noMac: "no MAC",
  key: "a private key, encrypted with {encryption}",
  keyOfProvider: "a private key of the provider {provider}, encrypted with {encryption}",
  keyInClear: "a private key that is not encrypted",
  certificate: "the certificate “{name}” in clear",
  part: "a part encrypted with {encryption}, most often the certificates",
  encryption: "{cipher} ({derivation}, {iterations, plural, one {# iteration} other {# iterations}})",
  encryptionWithoutIterations: "{cipher}",
});

/** What a locked PFX shows, in a sentence or two; where an older Windows cannot read it, that too. */
export function describeLockedBundle(facts: LockedBundleFacts): Message {
  const { mac, keys, certificates, encryptedParts, otherBags } = facts;
  const parts: Message[] = [
    mac === null ? texts.noMac : texts.mac({ algorithm: mac.algorithm, iterations: mac.iterations }),
    ...keys.map(keyText),
    ...certificates.map(({ subject }) => texts.certificate({ name: subject.text })),
    ...encryptedParts.map((encryption) => texts.part({ encryption: encryptionText(encryption) })),
    ...otherBags,
  ];
  const named = [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()].slice(0, mostParts);
  return needsNewWindows(facts) ? texts.seenAndTooNew({ parts: named }) : texts.seen({ parts: named });
}

/** Different things that are named; a file made by hand may hold a thousand. */
const mostParts = 12;

function keyText({ encryption, provider }: LockedBundleFacts["keys"][number]): Message {
  if (encryption.scheme === "none") return texts.keyInClear;
  const shown = encryptionText(encryption);
  return provider === null ? texts.key({ encryption: shown }) : texts.keyOfProvider({ provider, encryption: shown });
}

function encryptionText({ cipher, keyDerivation, iterations }: EncryptionFacts): Message {
  return keyDerivation === null || iterations === null
    ? texts.encryptionWithoutIterations({ cipher })
    : texts.encryption({ cipher, derivation: keyDerivation, iterations });
}

function needsNewWindows({ mac, keys, encryptedParts }: LockedBundleFacts): boolean {
  const newer = newerProtection([...keys.map(({ encryption }) => encryption), ...encryptedParts], mac);
  return newer.ciphers.length > 0 || newer.mac !== null;
}
