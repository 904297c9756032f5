import type { Conversion } from "#shared/api/schemas/convert.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";

/** A conversion with every part that was seen before in the place of its copy. */
export type ShareEqualParts = (conversion: Conversion) => Conversion;

/**
 * The results of a batch are kept until it is done, and most of what they say is the same: the issuers, how files are encrypted, the
 * lines of the comparison. Each comes from a worker as a copy of its own; sharing the equal ones keeps the results of 10 000 files
 * small. A certificate is known by its fingerprint, anything else by its text.
 */
export function createShareEqualParts(): ShareEqualParts {
  const seen = new Map<string, unknown>();
  const known = <Part>(key: string, part: Part): Part => {
    const earlier = seen.get(key);
    if (earlier === undefined) seen.set(key, part);
    // Equal keys are made of equal parts only.
    return (earlier ?? part) as Part;
  };
  const share = <Part>(part: Part): Part => known(JSON.stringify(part), part);

  const shareFacts = (facts: BundleFacts): BundleFacts => ({
    ...facts,
    mac: share(facts.mac),
    certificateEncryption: share(facts.certificateEncryption),
    keys: facts.keys.map((key) => ({
      ...key,
      encryption: share(key.encryption),
      provider: share(key.provider),
      publicKey: share(key.publicKey),
    })),
    certificates: facts.certificates.map((entry) => ({
      ...entry,
      certificate: known(entry.certificate.sha256Fingerprint, entry.certificate),
    })),
    otherBags: share(facts.otherBags),
    notices: share(facts.notices),
  });

  return (conversion) => ({
    ...conversion,
    before: shareFacts(conversion.before),
    after: shareFacts(conversion.after),
    comparison: conversion.comparison.map(share),
    notices: share(conversion.notices),
  });
}
