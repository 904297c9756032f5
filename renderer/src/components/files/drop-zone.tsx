import { Button, CloseButton, Input, Text } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { type ReactNode, type Ref, startTransition, useEffect, useId, useRef, useState } from "react";
import { limits } from "#shared/limits.ts";
import type { ChosenFile } from "../../host/files.ts";
import "./drop-zone.css";
import { DropIcon, FileIcon } from "../icons.tsx";
import { text } from "../text.ts";
import { filesOf } from "./files-of.ts";
import { formatSize } from "./format-size.ts";
import { readFiles } from "./read-files.ts";
import { RemoveAll } from "./remove-all.tsx";

export type DropZoneProps = {
  readonly label: string;
  readonly description?: string;
  readonly files: readonly ChosenFile[];
  readonly onChange: (files: readonly ChosenFile[]) => void;
  readonly multiple?: boolean;
  readonly required?: boolean;
  readonly error?: ReactNode;
  readonly compact?: boolean;
  /** What stands in the zone, where it is not just for a first file. */
  readonly idle?: string;
  /** Shown below instead of the plain list of names. */
  readonly list?: ReactNode;
  /** Receives the focus when a problem leads to this field. */
  readonly ref?: Ref<HTMLButtonElement>;
};

/**
 * Drop, browse or use the keyboard. Files are told by their content later on, so any name is taken; only the size limit
 * is checked here, before anything is read.
 */
export function DropZone(props: DropZoneProps) {
  const {
    label,
    description,
    files,
    onChange,
    multiple = true,
    required = false,
    error,
    compact = false,
    idle = multiple ? text.drop.idle : text.drop.idleOne,
    list,
    ref,
  } = props;
  const id = useId();
  const [refused, setRefused] = useState<readonly string[]>([]);

  // Reading takes a moment, and more files may be dropped meanwhile: they are added to what is there by then.
  const latest = useRef(files);
  useEffect(() => {
    latest.current = files;
  }, [files]);

  const take = async (dropped: readonly File[]) => {
    const taken = multiple ? latest.current.reduce((sum, file) => sum + file.bytes, 0) : 0;
    const { accepted, problems } = await readFiles(multiple ? dropped : dropped.slice(0, 1), taken);
    setRefused(dropped.length > 1 && !multiple ? [...problems, text.drop.oneOnly] : problems);
    if (accepted.length === 0) return;
    latest.current = multiple ? [...latest.current, ...accepted] : accepted;
    // Thousands of rows are drawn in pieces.
    startTransition(() => onChange(latest.current));
  };

  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={error}
      withAsterisk={required}
      labelElement="div"
      labelProps={{ id: `${id}-label` }}
      errorProps={{ id: `${id}-error` }}
    >
      <Dropzone
        className="drop-zone"
        data-compact={compact || undefined}
        mt="s6"
        // Taken here: react-dropzone would ask the size of all files in one go, and the browser looks at the disk for each.
        getFilesFromEvent={async (event) => {
          // While files are dragged over the zone nothing is handed over yet.
          if (!("type" in event && (event.type === "drop" || event.type === "change"))) return [];
          void take(await filesOf(event));
          return [];
        }}
        onDrop={() => {}}
        multiple={multiple}
        activateOnKeyboard={false}
        enablePointerEvents
        tabIndex={-1}
        inputProps={{ "aria-label": label, tabIndex: -1 }}
      >
        <div className="drop-zone-inside">
          <DropIcon size={compact ? 20 : 28} />
          <div className="drop-zone-words">
            <Text size="sm">{idle}</Text>
            {!compact && (
              <Text size="xs" c="dimmed">
                {text.drop.limits({ size: formatSize(limits.inputFileBytes) })}
              </Text>
            )}
          </div>
          <Button
            ref={ref}
            variant="default"
            size={compact ? "xs" : "sm"}
            aria-label={text.drop.browseFor({ label })}
            aria-describedby={error === undefined ? undefined : `${id}-error`}
          >
            {text.drop.browse}
          </Button>
        </div>
      </Dropzone>
      {refused.length > 0 && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert" mt="s4">
          {refused.join(" ")}
        </Text>
      )}
      {list ?? (files.length > 0 && <ChosenFiles label={label} files={files} onChange={onChange} />)}
    </Input.Wrapper>
  );
}

/** More files than this are counted instead of listed, so that the page stays quick. */
const listed = 100;

function ChosenFiles({ label, files, onChange }: Pick<DropZoneProps, "label" | "files" | "onChange">) {
  const rest = files.length - listed;
  return (
    <>
      <ul className="drop-zone-files" aria-label={text.drop.chosen({ label })}>
        {files.slice(0, listed).map((file) => (
          <li className="drop-zone-file" key={file.id}>
            <FileIcon size={16} />
            <span className="drop-zone-name">{file.name}</span>
            <Text span size="xs" c="dimmed">
              {formatSize(file.bytes)}
            </Text>
            <CloseButton
              size="sm"
              aria-label={text.drop.remove({ name: file.name })}
              onClick={() => onChange(files.filter(({ id: other }) => other !== file.id))}
            />
          </li>
        ))}
        {rest > 0 && <li className="drop-zone-file">{text.drop.more({ count: rest })}</li>}
      </ul>
      <RemoveAll mt="s6" label={label} files={files.length} onRemove={() => onChange([])} />
    </>
  );
}
