import type { ReactNode, Ref } from "react";
import { type Tone, toneIcons } from "../facts/tone.ts";
import { InfoIcon } from "../icons.tsx";
import "./notice.css";

/** A remark that is neither good nor bad is no question. */
const icons = { ...toneIcons, unknown: InfoIcon } as const;

export type NoticeProps = {
  readonly tone: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  /** `alert` is read out at once, `status` when there is a pause. */
  readonly role?: "alert" | "status";
  readonly ref?: Ref<HTMLDivElement>;
};

/** A boxed remark: told by icon, words and colour, so that none of them is needed alone. */
export function Notice({ tone, title, children, role, ref }: NoticeProps) {
  const ToneIcon = icons[tone];
  return (
    <div className={`notice tone-box tone-${tone}`} role={role} ref={ref} tabIndex={ref === undefined ? undefined : -1}>
      <ToneIcon size={20} />
      <div className="tone-box-body">
        {title !== undefined && <div className="notice-title">{title}</div>}
        {children}
      </div>
    </div>
  );
}
