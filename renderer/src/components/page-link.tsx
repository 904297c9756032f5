import type { ComponentProps } from "react";
import type { Page } from "#shared/present/pages.ts";
import type { Handoff } from "../navigation/instances.ts";
import { navigate } from "../navigation/navigation.ts";
import { formatRoute } from "../navigation/route.ts";

export type PageLinkProps = Omit<ComponentProps<"a">, "href" | "onClick"> & {
  readonly page: Page;
  readonly ids?: readonly string[];
  readonly handoff?: Handoff;
};

/** A link to a page of KeySpec: it goes there as `navigate` does, and the program is not loaded anew. */
export function PageLink({ page, ids = [], handoff, children, ...others }: PageLinkProps) {
  return (
    <a
      {...others}
      href={formatRoute({ page, ids, step: null, part: null })}
      onClick={(event) => {
        event.preventDefault();
        navigate(page, ids, handoff);
      }}
    >
      {children}
    </a>
  );
}
