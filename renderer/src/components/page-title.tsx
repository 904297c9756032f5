import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import { helpOfPage } from "../navigation/help-of-page.ts";
import { usePlace } from "../navigation/place.ts";
import { PageLink } from "./page-link.tsx";
import "./page-title.css";
import { text } from "./text.ts";

export type PageTitleProps = {
  readonly title: string;
  /** Below the title: what the page is for. */
  readonly intro?: ReactNode;
};

/** The head of a page: its title, which takes the focus when the page comes on screen, what it is for, and “?” for its help. */
export function PageTitle({ title, intro }: PageTitleProps) {
  const { page } = usePlace();
  const topic = helpOfPage[page];
  return (
    <div className="page-title">
      <div className="page-title-line">
        <Title order={1} tabIndex={-1} className="step-frame-heading">
          {title}
        </Title>
        {topic !== null && (
          <PageLink
            className="page-title-help"
            page="help"
            ids={[topic]}
            aria-label={text.helpFor({ page: title })}
            title={text.helpFor({ page: title })}
          >
            {text.helpSign}
          </PageLink>
        )}
      </div>
      {intro !== undefined && <p className="page-title-intro">{intro}</p>}
    </div>
  );
}
