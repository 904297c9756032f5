import { UnstyledButton } from "@mantine/core";
import { Fragment, useId, useMemo, useState } from "react";
import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import type { CertificatePlan } from "#shared/roles/types.ts";
import { formatList } from "#shared/text/localise.ts";
import { CrossIcon, WarningIcon } from "../../../components/icons.tsx";
import { text } from "../text.ts";
import { FriendlyNameField } from "./friendly-name-field.tsx";
import { NamesEditor } from "./names-editor.tsx";
import { PlanDetails } from "./plan-details.tsx";
import "./plan-table.css";
import { certificateTitle, roleTitle } from "#shared/roles/titles.ts";
import { format } from "#shared/text/localise.ts";

/** One row for each certificate; a row opens to its names with their reasons. A lone certificate is open at once. */
export function PlanTable({ plans }: { readonly plans: readonly CertificatePlan[] }) {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const words = text.plan;
  const toggle = (id: string) => setToggled((known) => new Set(known.has(id) ? without(known, id) : [...known, id]));
  return (
    <table className="plan-table" aria-label={words.certificates}>
      <thead>
        <tr>
          <th scope="col">{words.columns.certificate}</th>
          <th scope="col">{words.columns.servers}</th>
          <th scope="col">{words.columns.names}</th>
          <th scope="col">{words.columns.signer}</th>
        </tr>
      </thead>
      <tbody>
        {plans.map((plan) => (
          <PlanRow
            key={plan.id}
            plan={plan}
            open={toggled.has(plan.id) !== (plans.length === 1)}
            onToggle={() => toggle(plan.id)}
          />
        ))}
      </tbody>
    </table>
  );
}

type PlanRowProps = { readonly plan: CertificatePlan; readonly open: boolean; readonly onToggle: () => void };

function PlanRow({ plan, open, onToggle }: PlanRowProps) {
  const id = useId();
  const words = text.plan;
  const included = plan.names.filter((name) => name.included).length;
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <UnstyledButton
            className="plan-table-button"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={onToggle}
          >
            <span className="plan-table-arrow" aria-hidden="true" />
            <span>
              {titleOf(plan)}
              <span className="plan-table-name">{plan.subject.commonName}</span>
            </span>
          </UnstyledButton>
          <Worst plan={plan} />
        </th>
        <td>
          {formatList(plan.nodes)}
          {plan.nodes.length > 1 && <span className="plan-table-note">{words.shared}</span>}
          {plan.keyPlace.value === "appliance" && <span className="plan-table-note">{words.ownKey}</span>}
        </td>
        <td>{words.count({ included })}</td>
        <td>{words.signers[plan.authority.value]}</td>
      </tr>
      {open && (
        <tr id={id}>
          <td colSpan={4} className="plan-table-more">
            <NamesEditor plan={plan} />
            {plan.keyPlace.value === "anywhere" && <FriendlyNameField plan={plan} />}
            <PlanDetails plan={plan} />
          </td>
        </tr>
      )}
    </Fragment>
  );
}

function titleOf(plan: CertificatePlan): string {
  const role = format(roleTitle(plan));
  const certificate = format(certificateTitle(plan));
  return certificate === role ? role : text.plan.row({ role, certificate });
}

/** That something inside a closed row needs a look. */
function Worst({ plan }: { readonly plan: CertificatePlan }) {
  const severities = useMemo(() => new Set(planProblems(plan).map(({ severity }) => severity)), [plan]);
  if (severities.has("error")) {
    return (
      <span className="plan-table-mark plan-table-mark-error">
        <CrossIcon size={16} /> {text.plan.marks.error}
      </span>
    );
  }
  if (!severities.has("warning")) return null;
  return (
    <span className="plan-table-mark plan-table-mark-warning">
      <WarningIcon size={16} /> {text.plan.marks.warning}
    </span>
  );
}

function without(ids: ReadonlySet<string>, id: string): readonly string[] {
  return [...ids].filter((each) => each !== id);
}
