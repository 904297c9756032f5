import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { Notice } from "../../components/results/notice.tsx";
import type { ChosenFile } from "../../host/files.ts";
import { queries } from "../../host/queries.ts";
import { navigate } from "../../navigation/navigation.ts";
import { answeredBy } from "./answered.ts";
import { text } from "./text.ts";

/** Says that a certificate is the answer to a pending request, and leads to completing it. Nothing where it answers none. */
export function AnsweredNotice({ file, inspected }: { readonly file: ChosenFile; readonly inspected: Inspected }) {
  const pending = useQuery(queries.pending);
  const answered = answeredBy(inspected, pending.data?.pending ?? []);
  const [first, ...others] = answered;
  if (first === undefined) return null;
  const words = text.answered;
  const complete = () => navigate("complete", others.length === 0 ? [first.id] : [], { files: [file] });
  return (
    <Notice tone="good" title={words.title({ requests: answered.map(requestTitle), count: answered.length })}>
      <Button
        mt="s6"
        size="compact-sm"
        aria-label={words.completeWith({ count: answered.length, name: file.name })}
        onClick={complete}
      >
        {words.complete({ count: answered.length })}
      </Button>
    </Notice>
  );
}
