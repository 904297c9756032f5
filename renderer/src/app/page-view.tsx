import { type ComponentType, useEffect, useRef } from "react";
import { CompletePage } from "../features/complete/complete-page.tsx";
import { ConvertPage } from "../features/convert/convert-page.tsx";
import { InspectPage } from "../features/inspect/inspect-page.tsx";
import { LabCaPage } from "../features/lab-ca/lab-ca-page.tsx";
import { PendingPage } from "../features/pending/pending-page.tsx";
import { RequestPage } from "../features/request/request-page.tsx";
import { StartPage } from "../features/start/start-page.tsx";
import { useLocation } from "../navigation/navigation.ts";
import type { Page } from "../navigation/route.ts";

const views = {
  start: StartPage,
  request: RequestPage,
  convert: ConvertPage,
  inspect: InspectPage,
  pending: PendingPage,
  complete: CompletePage,
  "lab-ca": LabCaPage,
} as const satisfies Record<Page, ComponentType>;

/** The page of the address. A new address starts the page anew and moves the focus to its title. */
export function PageView() {
  const { page, key } = useLocation();
  const first = useRef(key);
  useEffect(() => {
    if (first.current === key) return;
    first.current = key;
    window.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>("main h1")?.focus();
  }, [key]);
  const View = views[page];
  return <View key={key} />;
}
