import { chainAround } from "../../chain/chain-around.ts";
import { leavesOf } from "../../chain/leaves.ts";
import { type ChainProblem, weightOf } from "../../chain/problems.ts";
import { revocationText } from "../../chain/revocation/revocation-texts.ts";
import { setOfFacts } from "../../chain/sets.ts";
import type { CertificateSet, ChosenChain } from "../../chain/types.ts";
import type { AroundFacts } from "../../facts/around-facts.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import type { Facts } from "../../facts/facts.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { chainSummaryRows } from "./chain-summary-rows.ts";
import type { Row, Section } from "./row.ts";

const texts = messages("present.around", {
  title: "Chain of {name} with the other files and the trusted roots",
  trusted: "Trusted",
  revocation: "Revocation",
  others: "Other ways",
  notChosen: "Not looked at: no trusted roots were chosen",
  yes: {
    files: "Yes: {root} is among the trusted roots that you chose ({count, number})",
    system: "Yes: {root} is among the roots of this computer ({count, number})",
    public: "Yes: {root} is among the public roots ({count, number})",
    labCa: "Yes: {root} is the root of the lab CA",
    server: "Yes: {root} is in Trusted Root Certification Authorities of the server ({count, number} certificates)",
  },
  no: {
    files: "No: the trusted roots that you chose ({count, number}) do not have {root}",
    system: "No: the roots of this computer ({count, number}) do not have {root}",
    public: "No: the public roots ({count, number}) do not have {root}",
    labCa: "No: {root} is not the root of the lab CA",
    server: "No: {root} is not in Trusted Root Certification Authorities of the server ({count, number} certificates)",
  },
  way: "{order}: {why}",
  why: {
    longer: "it is longer, or its certificates are older",
    trust: "it ends in nothing that is trusted",
    time: "a certificate in it is not valid now",
    error: "a certificate in it may not issue the one below it, or was revoked",
    open: "not everything in it could be checked",
  },
});

/** Ways that are told; a set may have very many. */
const mostOthers = 5;

/** The same of any item. */
export function aroundSectionsOf(facts: Facts, now: string): readonly Section[] {
  const own = setOfFacts(facts);
  return own === null ? [] : aroundSections(own, "around" in facts ? facts.around : undefined, now);
}

/** For each leaf of an item the chain that other files and the chosen roots make possible, its trust and its revocation; [] where nothing is around it. */
export function aroundSections(own: CertificateSet, around: AroundFacts | undefined, now: string): readonly Section[] {
  if (around === undefined) return [];
  return leavesOf(own).map((leaf) => {
    const chain = chainAround(own, leaf, now, around);
    const [certificate] = chain.path;
    return {
      title: texts.title({ name: certificate === undefined ? "" : certificateName(certificate) }),
      rows: [
        ...chainSummaryRows(chain),
        { id: "trusted", label: texts.trusted, value: [trustText(chain, around)] },
        ...revocationRow(chain),
        ...othersRow(chain),
      ],
      open: true,
    };
  });
}

function trustText({ trust, path, complete }: ChosenChain, { anchors }: AroundFacts): Message {
  const last = path.at(-1);
  if (anchors === null || trust === null || last === undefined) return texts.notChosen;
  const words = trust === "trusted" ? texts.yes : texts.no;
  // Of a chain that ends early the issuer is what is missing.
  const args = { root: complete ? certificateName(last) : last.issuer.text, count: anchors.count };
  switch (anchors.choice) {
    case "files":
      return words.files(args);
    case "system":
      return words.system(args);
    case "public":
      return words.public(args);
    case "server":
      return words.server(args);
    case "lab-ca":
      return words.labCa({ root: args.root });
  }
}

function revocationRow({ revocation, path }: ChosenChain): readonly Row[] {
  if (revocation.length === 0) return [];
  const value = revocation.map((found, at) => {
    const certificate = path[at];
    return revocationText(certificate === undefined ? "" : certificateName(certificate), found);
  });
  return [{ id: "revocation", label: texts.revocation, value }];
}

function othersRow({ others }: ChosenChain): readonly Row[] {
  if (others.length === 0) return [];
  const value = others
    .slice(0, mostOthers)
    .map(({ path, problem }) => texts.way({ order: path.map(certificateName).join(" ← "), why: whyNot(problem) }));
  return [{ id: "otherWays", label: texts.others, value }];
}

function whyNot(problem: ChainProblem | null): Message {
  return problem === null ? texts.why.longer : texts.why[weightOf(problem)];
}
