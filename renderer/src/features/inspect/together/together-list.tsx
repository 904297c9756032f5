import type { TogetherFinding } from "#shared/judge/judge-together.ts";
import { formatted } from "#shared/text/localise.ts";
import { CitationLine } from "../../../components/facts/citation-line.tsx";
import { Notice } from "../../../components/results/notice.tsx";
import { text } from "../text.ts";
import "./together-list.css";

/** What only several files show together, with what to do and who says so. Nothing where they show nothing. */
export function TogetherList({ findings }: { readonly findings: readonly TogetherFinding[] }) {
  if (findings.length === 0) return null;
  const words = text.together;
  return (
    <section aria-label={words.title}>
      <Notice tone="warning" title={words.title}>
        <ul className="together-list" aria-label={words.title}>
          {findings.map(({ id, files, what, why, fix, citation }) => (
            <li key={`${id} ${files.join(" ")}`}>
              <p className="together-list-what">{formatted(what)}</p>
              <p>{formatted(why)}</p>
              <p>{words.fix({ fix })}</p>
              <CitationLine citation={citation} />
            </li>
          ))}
        </ul>
      </Notice>
    </section>
  );
}
