import { productById } from "#shared/catalogue/products/index.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { formatList } from "#shared/text/localise.ts";
import type { Fact } from "../../../components/facts/facts-table.tsx";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** What the check says of the deployment. */
export function deploymentFacts(deployment: Deployment, { product }: Pick<RequestFields, "product">): readonly Fact[] {
  const words = text.deployment;
  return [
    { label: words.name, value: deployment.name },
    { label: words.product, value: productById(product).title },
    { label: words.sipDomains, value: formatList(deployment.sipDomains) },
  ];
}
