import { Badge, Checkbox, Group } from "@mantine/core";
import type { RenewalName } from "#shared/renewal/renewal.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import "./renewal-names.css";
import { text } from "./text.ts";

export type RenewalNamesProps = {
  readonly names: readonly RenewalName[];
  readonly onDecide: (name: string, included: boolean) => void;
};

/** The names of one renewal: first each that differs from the certificate in use or from the plan, to be kept or dropped, then the others. */
export function RenewalNames({ names, onDecide }: RenewalNamesProps) {
  const same = names.filter(({ state }) => state === "kept");
  const different = names.filter(({ state }) => state !== "kept");
  return (
    <div>
      {different.length > 0 && <NameList label={text.different} names={different} onDecide={onDecide} />}
      {same.length > 0 && (
        <Disclosure summary={text.same({ count: same.length })}>
          <NameList label={text.sameList} names={same} onDecide={onDecide} />
        </Disclosure>
      )}
    </div>
  );
}

function NameList({ label, names, onDecide }: RenewalNamesProps & { readonly label: string }) {
  return (
    <ul className="renewal-names" aria-label={label}>
      {names.map(({ name, state, included, isFixed, why }) => (
        <li key={name} className="renewal-names-item">
          <Checkbox
            checked={included}
            disabled={isFixed}
            onChange={(event) => onDecide(name, event.currentTarget.checked)}
            label={
              <Group gap="xs" component="span">
                <span className="renewal-names-name">{name}</span>
                <Badge variant="default" size="sm" tt="none" fw={500} component="span">
                  {text.states[state]}
                </Badge>
              </Group>
            }
            description={format(why)}
          />
        </li>
      ))}
    </ul>
  );
}
