import { Button, Group, Input, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Folder } from "#shared/api/schemas/common.ts";
import { client } from "../../host/client.ts";
import { keepPreferences } from "../../host/preferences.ts";
import { queries } from "../../host/queries.ts";
import { useJob } from "../../host/use-job.ts";
import { PathLine } from "../results/path-line.tsx";
import { text } from "../text.ts";
import { useOutputPath } from "./use-output-path.ts";

export type OutputFolderProps = {
  /** null: the one that was chosen last, else the host's own folder for results. */
  readonly folder: Folder | null;
  readonly onChange: (folder: Folder) => void;
};

/** Says where results will go, and lets the user choose where the host can ask. */
export function OutputFolder({ folder, onChange }: OutputFolderProps) {
  const about = useQuery(queries.about);
  const path = useOutputPath(folder);
  const job = useJob();
  const choose = async () => {
    const chosen = await job.run(() => client("folder.choose", {}));
    if (!chosen?.folder) return;
    keepPreferences({ folder: chosen.folder });
    onChange(chosen.folder);
  };
  return (
    <Input.Wrapper label={text.folder.label} labelElement="div">
      <Group gap="sm" mt="s4">
        {path !== "" && (
          <Text component="div" size="sm" style={{ minWidth: 0 }}>
            <PathLine path={path} />
          </Text>
        )}
        {about.data?.canChooseFolder === true && (
          <Button size="compact-sm" variant="default" onClick={() => void choose()}>
            {text.folder.choose}
          </Button>
        )}
      </Group>
    </Input.Wrapper>
  );
}
