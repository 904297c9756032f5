import { NativeSelect } from "@mantine/core";
import { products } from "#shared/catalogue/products/index.ts";
import { productIds } from "#shared/catalogue/products/types.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { roleIds } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import { DeploymentFileButton } from "../../../components/files/deployment-file-button.tsx";
import { text } from "../text.ts";
import { type Purpose, rolesOf, serversOf, withProduct } from "./purpose.ts";

export type PurposeLineProps = {
  readonly purpose: Purpose;
  readonly deployments: readonly Deployment[];
  readonly onChange: (purpose: Purpose) => void;
};

/** Product, role and deployment that the verdict is for, as one line of choices. A change judges again at once: rules run in this page. */
export function PurposeLine({ purpose, deployments, onChange }: PurposeLineProps) {
  const words = text.purpose;
  const deployment = deployments.find(({ name }) => name === purpose.deployment);
  const servers = serversOf(purpose, deployment);
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={words.product}
        value={purpose.product}
        data={products.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(event) => {
          const product = productIds.find((id) => id === event.currentTarget.value);
          if (product !== undefined) onChange(withProduct(purpose, product));
        }}
      />
      <NativeSelect
        size="xs"
        aria-label={words.role}
        value={purpose.role ?? ""}
        data={[
          { value: "", label: words.noRole },
          ...rolesOf(purpose.product).map(({ id, title }) => ({ value: id, label: format(title) })),
        ]}
        onChange={(event) =>
          onChange({ ...purpose, role: roleIds.find((id) => id === event.currentTarget.value) ?? null, server: null })
        }
      />
      <NativeSelect
        size="xs"
        aria-label={words.deployment}
        value={purpose.deployment ?? ""}
        data={[
          { value: "", label: words.noDeployment },
          ...deployments.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={(event) => onChange({ ...purpose, deployment: event.currentTarget.value || null, server: null })}
      />
      {servers.length > 0 && (
        <NativeSelect
          size="xs"
          aria-label={words.server}
          value={purpose.server ?? ""}
          data={[
            { value: "", label: words.fittingServer },
            ...servers.map((server) => ({ value: server, label: server })),
          ]}
          onChange={(event) => onChange({ ...purpose, server: event.currentTarget.value || null })}
        />
      )}
      <DeploymentFileButton onOpen={({ name }) => onChange({ ...purpose, deployment: name, server: null })} />
    </>
  );
}
