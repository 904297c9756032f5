import { Badge, Button, Checkbox, Group, Stack, Switch, Text, Textarea, Title } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import { useFormContext } from "react-hook-form";
import { needWords, reasonWords } from "#shared/present/planned-name-words.ts";
import { planProblems } from "#shared/roles/planning/plan-problems.ts";
import type { CertificatePlan, PlannedName } from "#shared/roles/types.ts";
import { CitationLine } from "../../../components/facts/citation-line.tsx";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { addNames, type NameChanges, toggleName, untouched } from "./name-changes.ts";
import "./names-editor.css";
import { format } from "#shared/text/localise.ts";
import { PlanProblems } from "./plan-problems.tsx";

/** The names of one certificate; what the user changes is kept by the plan's id. */
export function NamesEditor({ plan }: { readonly plan: CertificatePlan }) {
  const { watch, setValue } = useFormContext<RequestFields>();
  const all = watch("nameChanges");
  const changes = all[plan.id] ?? untouched;
  const change = (next: NameChanges) => setValue("nameChanges", { ...all, [plan.id]: next });
  return (
    <Stack gap="md">
      <NamesList plan={plan} fields={changes} onChange={change} />
      <AddName changes={changes} onChange={change} />
    </Stack>
  );
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
            {words.count({ included: plan.names.filter(({ included }) => included).length })}
          </Text>
        </div>
        <Switch
          size="sm"
          label={words.sources}
          checked={withSources}
          onChange={(event) => setWithSources(event.currentTarget.checked)}
        />
      </Group>
      <PlanProblems problems={planProblems(plan).filter(({ at }) => at === "names")} />
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
        disabled={common}
        onChange={(event) => onToggle(event.currentTarget.checked)}
        label={
          <Group gap="xs" component="span">
            <span className="names-editor-name">{planned.name}</span>
            <Badge variant="default" size="sm" tt="none" fw={500} component="span">
              {common ? words.isCommonName : format(needWords(planned))}
            </Badge>
          </Group>
        }
        description={format(reasonWords(planned))}
      />
      {withSource && (
        <div className="names-editor-more">
          <CitationLine citation={planned.citation} />
        </div>
      )}
    </li>
  );
}

type AddNameProps = {
  readonly changes: NameChanges;
  readonly onChange: (changes: NameChanges) => void;
};

function AddName({ changes, onChange }: AddNameProps) {
  const [typed, setTyped] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const words = text.plan;
  const add = () => {
    const added = addNames(changes, typed);
    setRefusal(added.problems.length === 0 ? null : added.problems.map(format).join(" "));
    setTyped(added.left);
    onChange(added.changes);
  };
  // A list may be typed on several lines: Shift and Enter.
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    add();
  };
  return (
    <Group align="flex-start" gap="sm" maw="32rem" wrap="nowrap">
      <Textarea
        autosize
        minRows={1}
        maxRows={8}
        style={{ flex: 1 }}
        label={words.add}
        description={words.addDescription}
        inputWrapperOrder={["label", "input", "description", "error"]}
        value={typed}
        error={refusal}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onEnter}
      />
      {/* Below the label’s line, beside the field. */}
      <Button
        variant="default"
        mt="calc(var(--mantine-font-size-sm) * var(--mantine-line-height) + var(--keyspec-space-2))"
        onClick={add}
      >
        {words.addButton}
      </Button>
    </Group>
  );
}
