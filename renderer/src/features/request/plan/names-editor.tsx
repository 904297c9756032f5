import { Badge, Button, Checkbox, Group, NativeSelect, Stack, Switch, Text, TextInput, Title } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { useFormContext } from "react-hook-form";
import { type ErrorData, toErrorData } from "#shared/errors/app-error.ts";
import type { CertificatePlan, PlannedName } from "#shared/roles/types.ts";
import { CitationLine } from "../../../components/citation-line.tsx";
import { FailureNotice } from "../../../components/failure-notice.tsx";
import { chosenPlans } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { addName, type NameChanges, toggleName } from "./name-changes.ts";
import "./names-editor.css";
import { PlanDetails } from "./plan-details.tsx";
import { PlanProblems } from "./plan-problems.tsx";

/** The names of the plan, planned anew with each change: the rules run in this page, nothing is sent. */
export function NamesEditor() {
  const form = useFormContext<RequestFields>();
  const fields = form.watch();
  const [shown, setShown] = useState(0);
  const { plans, error } = tryPlans(fields);
  const plan = plans[shown] ?? plans[0];
  const words = text.plan;
  const problem = form.formState.errors.addedNames?.message;

  const change = (changes: NameChanges) => {
    form.setValue("addedNames", changes.addedNames);
    form.setValue("removedNames", changes.removedNames);
    form.clearErrors("addedNames");
  };

  return (
    <Stack gap="md">
      {plans.length > 1 && (
        <NativeSelect
          maw="26rem"
          label={words.server}
          value={String(shown)}
          data={plans.map(({ server }, index) => ({ value: String(index), label: server }))}
          onChange={(event) => setShown(Number(event.currentTarget.value))}
        />
      )}
      {error !== null && <FailureNotice error={error} />}
      {plan !== undefined && <NamesList plan={plan} fields={fields} onChange={change} />}
      {error !== null && <RemovedNames fields={fields} onChange={change} />}
      <AddName changes={fields} problem={problem} onChange={change} fieldRef={form.register("addedNames").ref} />
      {plan !== undefined && <PlanDetails plan={plan} />}
    </Stack>
  );
}

type Plans = { readonly plans: readonly CertificatePlan[]; readonly error: ErrorData | null };

function tryPlans(fields: RequestFields): Plans {
  try {
    return { plans: chosenPlans(fields), error: null };
  } catch (thrown) {
    return { plans: [], error: toErrorData(thrown) };
  }
}

type ChangeProps = { readonly fields: NameChanges; readonly onChange: (changes: NameChanges) => void };

function NamesList({ plan, fields, onChange }: ChangeProps & { readonly plan: CertificatePlan }) {
  const words = text.plan;
  const [withSources, setWithSources] = useState(false);
  return (
    <div>
      <Group justify="space-between" gap="xs">
        <div>
          <Title order={3}>{words.names}</Title>
          <Text size="sm" c="dimmed" role="status">
            {words.count(plan.names.filter(({ included }) => included).length)}
          </Text>
        </div>
        <Switch
          size="sm"
          label={words.sources}
          checked={withSources}
          onChange={(event) => setWithSources(event.currentTarget.checked)}
        />
      </Group>
      <PlanProblems plan={plan} />
      <ul className="names-editor-list" aria-label={words.names}>
        {plan.names.map((planned) => (
          <NameItem
            key={planned.name}
            planned={planned}
            common={planned.name === plan.subject.commonName}
            withSource={withSources}
            onToggle={(included) => onChange(toggleName(fields, planned, included))}
          />
        ))}
      </ul>
    </div>
  );
}

type NameItemProps = {
  readonly planned: PlannedName;
  readonly common: boolean;
  readonly withSource: boolean;
  readonly onToggle: (included: boolean) => void;
};

function NameItem({ planned, common, withSource, onToggle }: NameItemProps) {
  const words = text.plan;
  return (
    <li className="names-editor-item">
      <Checkbox
        checked={planned.included}
        onChange={(event) => onToggle(event.currentTarget.checked)}
        label={
          <Group gap="xs" component="span">
            <span className="names-editor-name">{planned.name}</span>
            <Badge variant="default" size="sm" tt="none" fw={500} component="span">
              {common ? words.isCommonName : needText(planned)}
            </Badge>
          </Group>
        }
        description={planned.reason}
      />
      {withSource && (
        <div className="names-editor-more">
          <CitationLine citation={planned.citation} />
        </div>
      )}
    </li>
  );
}

function needText({ need, included }: PlannedName): string {
  const words = text.plan.need;
  return need === "conditional" && !included ? words.notHere : words[need];
}

/** Where the changes give no plan, the names taken out must stay in reach. */
function RemovedNames({ fields, onChange }: ChangeProps) {
  return (
    <Stack gap="xs">
      {fields.removedNames.map((name) => (
        <Checkbox
          key={name}
          checked={false}
          label={name}
          onChange={() => onChange({ ...fields, removedNames: fields.removedNames.filter((each) => each !== name) })}
        />
      ))}
    </Stack>
  );
}

type AddNameProps = {
  readonly changes: NameChanges;
  readonly problem: string | undefined;
  readonly onChange: (changes: NameChanges) => void;
  readonly fieldRef: (element: HTMLInputElement | null) => void;
};

function AddName({ changes, problem, onChange, fieldRef }: AddNameProps) {
  const [typed, setTyped] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const words = text.plan;
  const add = () => {
    const added = addName(changes, typed);
    setRefusal(added.problem);
    if (added.problem !== null) return;
    onChange(added.changes);
    setTyped("");
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  };
  return (
    <Group align="flex-start" gap="sm" maw="32rem" wrap="nowrap">
      <TextInput
        style={{ flex: 1 }}
        label={words.add}
        placeholder={words.addPlaceholder}
        ref={fieldRef}
        value={typed}
        error={refusal ?? problem}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onEnter}
      />
      <Button variant="default" mt="1.55rem" onClick={add}>
        {words.addButton}
      </Button>
    </Group>
  );
}
