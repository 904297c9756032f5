import { importNotes } from "#shared/deployment/import-notes.ts";
import type { Pool } from "#shared/deployment/pools.ts";
import { format, formatList } from "#shared/text/localise.ts";
import type { Column } from "../../../components/table/column.ts";
import { text } from "../text.ts";

const words = text.contents;

export const poolColumns: readonly Column<Pool>[] = [
  { id: "pool", title: words.pool, value: ({ fqdn }) => fqdn },
  { id: "kind", title: words.kind, value: ({ kind }) => format(importNotes.kinds[kind]) },
  { id: "site", title: words.site, value: ({ site }) => site, choice: "shown" },
  { id: "servers", title: words.servers, value: ({ servers }) => formatList(servers.map(({ fqdn }) => fqdn)) },
];
