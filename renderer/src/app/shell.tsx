import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { ColorSchemeSwitch } from "../components/fields/color-scheme-switch.tsx";
import { queries } from "../host/queries.ts";
import { navigate, useCurrentPage } from "../navigation/navigation.ts";
import { formatRoute, type Page } from "../navigation/route.ts";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { HostNotice } from "./host-notice.tsx";
import { JobsPanel } from "./jobs-panel.tsx";
import "./shell.css";
import { text } from "./text.ts";

const navigation = [
  "start",
  "request",
  "convert",
  "inspect",
  "pending",
  "lab-ca",
  "settings",
] as const satisfies readonly Page[];

/** Pages to look things up, at the end of every page. */
const help = ["explain", "rules"] as const satisfies readonly Page[];

/** Header with product, navigation and colours; main; footer. The same for every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const page = useCurrentPage()?.page ?? "start";
  const about = useQuery(queries.about);
  useEffect(() => {
    document.title = text.documentTitle({ page: text.pages[page] });
  }, [page]);

  return (
    <div className="shell-page">
      <button type="button" className="shell-skip" onClick={() => document.getElementById("main")?.focus()}>
        {text.skip}
      </button>
      <header className="shell-header">
        <div className="shell-bar">
          <span className="shell-brand">
            <Mark />
            {text.product}
          </span>
          <nav className="shell-navigation" aria-label={text.mainNavigation}>
            <ul>
              {navigation.map((target) => (
                <li key={target}>
                  <PageLink target={target} current={page} className="shell-link" />
                </li>
              ))}
            </ul>
          </nav>
          <ColorSchemeSwitch />
        </div>
      </header>
      <main id="main" className="shell-main" tabIndex={-1}>
        <HostNotice />
        <JobsPanel />
        <DropAnywhere />
        {children}
      </main>
      <footer className="shell-footer">
        <nav className="shell-help" aria-label={text.helpNavigation}>
          <ul>
            {help.map((target) => (
              <li key={target}>
                <PageLink target={target} current={page} className="shell-help-link" />
              </li>
            ))}
          </ul>
        </nav>
        {text.footer({ known: about.data === undefined ? "no" : "yes", version: about.data?.version ?? "" })}
      </footer>
    </div>
  );
}

type PageLinkProps = { readonly target: Page; readonly current: Page; readonly className: string };

function PageLink({ target, current, className }: PageLinkProps) {
  return (
    <a
      className={className}
      data-title={text.pages[target]}
      href={formatRoute({ page: target, ids: [], step: null })}
      aria-current={target === current ? "page" : undefined}
      onClick={(event) => {
        event.preventDefault();
        navigate(target);
      }}
    >
      {text.pages[target]}
    </a>
  );
}

function Mark() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#1f568a" />
      <circle cx="11.5" cy="16" r="5" fill="none" stroke="#fff" strokeWidth="3" />
      <path d="M16.5 16H27M23 16v5" fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}
