import { Suspense, useEffect, useRef } from "react";
import { useLocation } from "../navigation/navigation.ts";
import { fetchEveryPage, pageViews } from "./page-views.ts";

/** The page of the address. A new address starts the page anew and moves the focus to its title. */
export function PageView() {
  const { page, key } = useLocation();
  const shown = useRef(key);
  const View = pageViews[page];
  const arrive = () => {
    fetchEveryPage();
    if (shown.current === key) return;
    shown.current = key;
    window.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>("main h1")?.focus();
  };
  return (
    <Suspense fallback={null}>
      <View key={key} />
      <Arrival key={`arrival at ${key}`} onArrive={arrive} />
    </Suspense>
  );
}

/** Its effect runs when the page beside it is there: not before its code was fetched. */
function Arrival({ onArrive }: { readonly onArrive: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: one arrival for each address
  useEffect(onArrive, []);
  return null;
}
