import { Button, Group } from "@mantine/core";
import type { RoleFit } from "#shared/judge/fitting-roles.ts";
import type { RoleId } from "#shared/roles/types.ts";
import { format, formatted } from "#shared/text/localise.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { VerdictBadge } from "../../../components/facts/verdict-badge.tsx";
import { text } from "../text.ts";
import "./role-fits.css";

export type RoleFitsProps = {
  readonly fits: readonly RoleFit[];
  /** Whether the names of a deployment were compared. */
  readonly withNames: boolean;
  readonly onRole: (role: RoleId) => void;
};

/** For which roles the certificate would do, the best first; one press judges for that role. Nothing for what is no server’s. */
export function RoleFits({ fits, withNames, onRole }: RoleFitsProps) {
  if (fits.length === 0) return null;
  const words = text.roles;
  const fitting = fits.filter(({ reason }) => reason === null);
  const others = fits.filter(({ reason }) => reason !== null);
  return (
    <Disclosure summary={words.title({ fitting: fits.filter(({ errors }) => errors === 0).length, all: fits.length })}>
      {!withNames && <p className="role-fits-note">{words.withoutNames}</p>}
      {fitting.length > 0 && (
        <Group gap="s6" mb="s6">
          {fitting.map(({ role, title }) => (
            <Button key={role} variant="default" size="compact-sm" onClick={() => onRole(role)}>
              {format(title)}
            </Button>
          ))}
        </Group>
      )}
      <ul className="role-fits">
        {others.map((fit) => (
          <Objection key={fit.role} fit={fit} onRole={onRole} />
        ))}
      </ul>
    </Disclosure>
  );
}

/** A role that something speaks against. */
function Objection({ fit, onRole }: { readonly fit: RoleFit; readonly onRole: RoleFitsProps["onRole"] }) {
  const { role, title, verdict, reason } = fit;
  const words = text.roles;
  return (
    <li>
      <VerdictBadge verdict={verdict} />
      <span className="role-fits-role">
        <b>{format(title)}</b>
        {reason !== null && <span className="role-fits-reason">{formatted(reason)}</span>}
      </span>
      <Button
        variant="subtle"
        size="compact-xs"
        aria-label={words.checkFor({ role: title })}
        onClick={() => onRole(role)}
      >
        {words.check}
      </Button>
    </li>
  );
}
