import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import type { ProductId } from "#shared/products/types.ts";

/** A deployment with one Enterprise pool as it is typed; lists stand one entry per line. */
export type TypedDeployment = {
  readonly name: string;
  readonly product: ProductId;
  readonly sipDomains: string;
  readonly pool: string;
  readonly servers: string;
  readonly webInternal: string;
  readonly webExternal: string;
  readonly meet: string;
  readonly dialin: string;
  readonly admin: string;
  readonly automaticSignIn: boolean;
};

export type DeploymentFields = {
  readonly source: "known" | "typed";
  /** The chosen one of the known deployments. */
  readonly deployment: Deployment | null;
  readonly typed: TypedDeployment;
};

export const deploymentDefaults: DeploymentFields = {
  source: "known",
  deployment: exampleDeployment,
  typed: {
    name: "",
    product: "lync-2013",
    sipDomains: "",
    pool: "",
    servers: "",
    webInternal: "",
    webExternal: "",
    meet: "",
    dialin: "",
    admin: "",
    automaticSignIn: true,
  },
};
