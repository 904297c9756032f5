import { goToStep } from "../../navigation/navigation.ts";
import { usePlace } from "../../navigation/place.ts";
import { type DeploymentTab, deploymentTabs, formatRoute } from "../../navigation/route.ts";
import { text } from "./text.ts";
import "./deployment-tabs.css";

export type DeploymentTabsProps = { readonly name: string; readonly current: DeploymentTab };

/** The parts of a deployment as links: each has an address of its own. */
export function DeploymentTabs({ name, current }: DeploymentTabsProps) {
  const { id, ids, page } = usePlace();
  return (
    <nav className="deployment-tabs" aria-label={text.tabs.label({ name })}>
      <ul>
        {deploymentTabs.map((tab, index) => {
          const step = index === 0 ? null : tab;
          return (
            <li key={tab}>
              <a
                href={formatRoute({ page, ids, step, part: null })}
                aria-current={tab === current ? "page" : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  goToStep(id, step);
                }}
              >
                {text.tabs[tab]}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
