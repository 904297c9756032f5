import { Button } from "@mantine/core";
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
  const fitting = fits.filter(({ errors }) => errors === 0).length;
  return (
    <Disclosure summary={words.title({ fitting, all: fits.length })}>
      {!withNames && <p className="role-fits-note">{words.withoutNames}</p>}
      <ul className="role-fits">
        {fits.map(({ role, title, verdict, reason }) => (
          <li key={role}>
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
        ))}
      </ul>
    </Disclosure>
  );
}
