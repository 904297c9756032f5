import { Checkbox, Fieldset, NativeSelect, Stack, Text, VisuallyHidden } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import type { Deployment } from "#shared/deployment/model.ts";
import { type Answers, answeredFor } from "#shared/roles/planning/questions.ts";
import { serversOfRole } from "#shared/roles/planning/servers-of-role.ts";
import type { RoleDefinition, RoleLayout } from "#shared/roles/types.ts";
import { chosenDeployment, serverKey } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";
import "./role-choice.css";
import { format } from "#shared/text/localise.ts";
import { text } from "../text.ts";

/** One role with its servers, and how its uses are spread over certificates where there is a choice. */
export function RoleChoice({ role }: { readonly role: RoleDefinition }) {
  const { watch, setValue, clearErrors } = useFormContext<RequestFields>();
  const fields = watch();
  const words = text.roles;
  const deployment = chosenDeployment(fields);
  const servers = deployment === null ? [] : serversOfRole(role, deployment);
  const layout = role.layouts.find(({ id }) => id === fields.layouts[role.id]) ?? role.layouts[0];
  const own = deployment !== null && hasOwnCertificates(layout, role, deployment, fields.answers);
  const included = !fields.excludedRoles.includes(role.id);
  const toggle = (on: boolean) => {
    const others = fields.excludedRoles.filter((id) => id !== role.id);
    setValue("excludedRoles", on ? others : [...others, role.id]);
    clearErrors("excludedRoles");
  };
  const toggleServer = (server: string, on: boolean) => {
    const key = serverKey(role.id, server);
    const others = fields.excludedServers.filter((each) => each !== key);
    setValue("excludedServers", on ? others : [...others, key]);
  };
  return (
    <div>
      <Checkbox
        label={format(role.title)}
        description={
          servers.length === 1
            ? `${format(role.description)} ${words.server({ server: servers[0] ?? "" })}`
            : format(role.description)
        }
        checked={included}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
      {included && (
        <Stack gap="xs" className="role-choice-more">
          {servers.length > 1 && !own && <Text size="sm">{words.sharedBy({ servers })}</Text>}
          {servers.length > 1 && own && (
            <Fieldset
              variant="unstyled"
              legend={
                <>
                  <span aria-hidden="true">{words.servers}</span>
                  <VisuallyHidden>{words.serversOf({ role: format(role.title) })}</VisuallyHidden>
                </>
              }
            >
              <div className="role-choice-servers">
                {servers.map((server) => (
                  <Checkbox
                    key={server}
                    label={server}
                    checked={!fields.excludedServers.includes(serverKey(role.id, server))}
                    onChange={(event) => toggleServer(server, event.currentTarget.checked)}
                  />
                ))}
              </div>
            </Fieldset>
          )}
          {role.layouts.length > 1 && <LayoutChoice role={role} chosen={layout} />}
        </Stack>
      )}
    </div>
  );
}

/** Whether its servers have certificates of their own, so that one of them can be left out. */
function hasOwnCertificates(layout: RoleLayout, role: RoleDefinition, deployment: Deployment, given: Answers): boolean {
  return role
    .pools(deployment)
    .some((pool) =>
      layout.certificates.some(({ scope }) => scope({ answers: answeredFor(given, deployment, pool) }) === "server"),
    );
}

function LayoutChoice({ role, chosen }: { readonly role: RoleDefinition; readonly chosen: RoleLayout }) {
  const { watch, setValue } = useFormContext<RequestFields>();
  const layouts = watch("layouts");
  return (
    <NativeSelect
      maw="30rem"
      label={
        <>
          <span aria-hidden="true">{text.roles.layout}</span>
          <VisuallyHidden>{text.roles.layoutOf({ role: format(role.title) })}</VisuallyHidden>
        </>
      }
      description={format(chosen.description)}
      data={role.layouts.map(({ id, title }) => ({ value: id, label: format(title) }))}
      value={chosen.id}
      onChange={(event) => setValue("layouts", { ...layouts, [role.id]: event.currentTarget.value })}
    />
  );
}
