import { usePlace } from "../../navigation/place.ts";
import { KeptDeploymentView } from "./kept-deployment-view.tsx";
import { DeploymentsList } from "./list/deployments-list.tsx";

/** All kept deployments, or the one that the address names. */
export function DeploymentPage() {
  const [id] = usePlace().ids;
  return id === undefined ? <DeploymentsList /> : <KeptDeploymentView id={id} />;
}
