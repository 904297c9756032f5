import { presentCitation } from "#shared/present/citation.ts";
import type { Finding } from "#shared/rules/types.ts";
import { formatted } from "#shared/text/localise.ts";
import { text } from "../text.ts";
import { RuleLink } from "./rule-link.tsx";
import "./finding-source.css";

/** Who says what a finding says, folded to the document's name. The address is text to copy: this page opens nothing on the network. */
export function FindingSource({ finding: { citation, ruleId, title } }: { readonly finding: Finding }) {
  const { place, said, url } = presentCitation(citation);
  return (
    <details className="finding-source">
      <summary>{text.citation.source({ place })}</summary>
      {said.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {url !== null && <div>{url}</div>}
      <div>
        <RuleLink id={ruleId} label={text.finding.rule({ id: ruleId, title: formatted(title) })} />
      </div>
    </details>
  );
}
