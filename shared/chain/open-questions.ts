import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { ChosenChain } from "./types.ts";

const texts = messages("chain.open", {
  algorithm:
    "The signature of {subject}: KeySpec cannot check the algorithm {algorithm}, so nobody knows here whether {issuer} issued it.",
  checks: "The signature of {subject}: the file asks for more signature checks than KeySpec makes of one file.",
  links: "The issuer of {subject}: the file holds more certificates of that name than KeySpec looks at.",
  length: "The chain: it is longer than the {count, number} certificates that KeySpec follows.",
  paths: "The chain: the certificates of the file can be joined in more ways than KeySpec compares.",
  policies:
    "The Certificate Policies: {issuer} demands one that all certificates have, and KeySpec does not follow policy mappings.",
  names: "The Name Constraints of {issuer}: KeySpec cannot compare them with all names of the certificate.",
});

/** What must be answered before anyone can say that a chain is good, and is not. */
export function openQuestionsOf(chain: ChosenChain): readonly Message[] {
  const { links, path, problems } = chain;
  const titleAt = (index: number): string => path[index]?.subject.text ?? "";
  const unchecked = links.flatMap(({ signature }, index): readonly Message[] => {
    const subject = titleAt(index);
    if (signature === "not-checked") return [texts.checks({ subject })];
    if (signature !== "unknown-algorithm") return [];
    const algorithm = path[index]?.signatureAlgorithm.name ?? "";
    return [texts.algorithm({ subject, algorithm, issuer: titleAt(index + 1) })];
  });
  const names = problems
    .filter(({ kind }) => kind === "names-not-compared")
    .map(({ at }) => texts.names({ issuer: titleAt(at) }));
  const policies = problems
    .filter(({ kind }) => kind === "policies-not-compared")
    .map(({ at }) => texts.policies({ issuer: titleAt(at) }));
  return [...unchecked, ...names, ...policies, ...limitQuestion(chain)];
}

function limitQuestion({ limit, path }: ChosenChain): readonly Message[] {
  switch (limit) {
    case "chain-length":
      return [texts.length({ count: path.length })];
    case "paths":
      return [texts.paths];
    case "links":
      return [texts.links({ subject: path.at(-1)?.subject.text ?? "" })];
    default:
      return [];
  }
}
