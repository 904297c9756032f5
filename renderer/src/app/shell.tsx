import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { mainPages, type Page, pageTitles, referencePages } from "#shared/present/pages.ts";
import { ColorSchemeSwitch } from "../components/fields/color-scheme-switch.tsx";
import { PageLink } from "../components/page-link.tsx";
import { queries } from "../host/queries.ts";
import { useCurrentPage } from "../navigation/navigation.ts";
import { DropAnywhere } from "./drop-anywhere.tsx";
import { HostNotice } from "./host-notice.tsx";
import { JobsPanel } from "./jobs-panel.tsx";
import { ShellCommands } from "./shell-commands.tsx";
import "./shell.css";
import { text } from "./text.ts";

/** Header with product, navigation and colours; main; footer. The same for every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const page = useCurrentPage()?.page ?? "start";
  const about = useQuery(queries.about);
  useEffect(() => {
    document.title = text.documentTitle({ page: pageTitles[page] });
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
            <PageLinks pages={mainPages} current={page} className="shell-link" />
          </nav>
          <ColorSchemeSwitch />
        </div>
      </header>
      <main id="main" className="shell-main" tabIndex={-1}>
        <HostNotice />
        <JobsPanel />
        <DropAnywhere />
        <ShellCommands />
        {children}
      </main>
      <footer className="shell-footer">
        <nav className="shell-help" aria-label={text.helpNavigation}>
          <PageLinks pages={referencePages} current={page} className="shell-help-link" />
        </nav>
        {text.footer({ known: about.data === undefined ? "no" : "yes", version: about.data?.version ?? "" })}
      </footer>
    </div>
  );
}

type PageLinksProps = {
  readonly pages: readonly Page[];
  readonly current: Page;
  /** Of each link. */
  readonly className: string;
};

function PageLinks({ pages, current, className }: PageLinksProps) {
  return (
    <ul>
      {pages.map((page) => (
        <li key={page}>
          <PageLink
            page={page}
            className={className}
            data-title={pageTitles[page]}
            aria-current={page === current ? "page" : undefined}
          >
            {pageTitles[page]}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

function Mark() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" className="shell-mark" />
      <g className="shell-mark-lines">
        <circle cx="11.5" cy="16" r="5" />
        <path d="M16.5 16H27M23 16v5" />
      </g>
    </svg>
  );
}
