import { Activity, Suspense, useEffect } from "react";
import type { Instance } from "../navigation/instances.ts";
import { useNavigation } from "../navigation/navigation.ts";
import { PlaceContext } from "../navigation/place.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { fetchEveryPage, pageViews } from "./page-views.ts";

/** The page of the address, and hidden beside it those that were left: they keep what was typed, and their jobs go on. */
export function PageView() {
  const { instances, current } = useNavigation();
  return instances.map((instance) => (
    <Activity key={instance.id} mode={instance.id === current ? "visible" : "hidden"}>
      <Kept instance={instance} />
    </Activity>
  ));
}

function Kept({ instance }: { readonly instance: Instance }) {
  const View = pageViews[instance.page];
  const container = `page-${instance.id}`;
  return (
    <div id={container}>
      <PlaceContext value={instance}>
        <ErrorBoundary>
          <Suspense fallback={null}>
            <View />
            <Arrival container={container} scroll={instance.scroll} />
          </Suspense>
        </ErrorBoundary>
      </PlaceContext>
    </div>
  );
}

let arrivals = 0;

/** Moves the focus to the title of the page whenever it comes on screen, but for the first load: not before its code was fetched. */
function Arrival({ container, scroll }: { readonly container: string; readonly scroll: number }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: one arrival for each time that the page is shown
  useEffect(() => {
    fetchEveryPage();
    arrivals += 1;
    if (arrivals === 1) return;
    document.querySelector<HTMLElement>(`#${CSS.escape(container)} h1`)?.focus({ preventScroll: true });
    window.scrollTo({ top: scroll });
  }, []);
  return null;
}
