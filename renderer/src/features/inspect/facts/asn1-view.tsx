import { useMemo, useState } from "react";
import { asn1Lines } from "#shared/present/encoded/asn1-lines.ts";
import type { EncodedFacts } from "#shared/present/encoded/encoded-in.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { ScrollRegion } from "../../../components/scroll-region.tsx";
import { text } from "../text.ts";
import "./asn1-view.css";

export type Asn1ViewProps = { readonly item: EncodedFacts; readonly name: string };

/** The whole structure value by value with its offsets: what no fact tells, such as unknown extensions. Worked out once it is opened. */
export function Asn1View({ item: { encoded = null }, name }: Asn1ViewProps) {
  const [wasOpened, setOpened] = useState(false);
  const lines = useMemo(() => (wasOpened && encoded !== null ? asn1Lines(encoded) : []), [wasOpened, encoded]);
  if (encoded === null) return null;
  const words = text.asn1;
  return (
    <Disclosure summary={words.title({ name })} onOpen={() => setOpened(true)}>
      {wasOpened && (
        <ScrollRegion className="asn1-view" label={words.title({ name })}>
          <table>
            <thead>
              <tr>
                <th>{words.offset}</th>
                <th>{words.length}</th>
                <th>{words.type}</th>
                <th>{words.value}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ offset, depth, type, length, value }) => (
                <tr key={offset}>
                  <td>{offset}</td>
                  <td>{length}</td>
                  <td style={{ paddingInlineStart: `${depth * 0.75 + 0.5}rem` }}>{type}</td>
                  <td>{value}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </Disclosure>
  );
}
