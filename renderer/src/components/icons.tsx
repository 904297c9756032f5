import type { ReactNode } from "react";

/** Small drawings beside words; never alone, so hidden from screen readers. They take the colour of the text. */
function Icon({ children, size = 18 }: { readonly children: ReactNode; readonly size?: number | undefined }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: "none" }}
    >
      {children}
    </svg>
  );
}

type IconProps = { readonly size?: number };

export function CheckIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <circle cx="12" cy="12" r="9" />
      <path d="m8 12.5 2.8 2.8L16 9.5" />
    </Icon>
  );
}

export function WarningIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M12 4 2.8 20h18.4z" />
      <path d="M12 10v4.5M12 17.3v.2" />
    </Icon>
  );
}

export function CrossIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M8 3h8l5 5v8l-5 5H8l-5-5V8z" />
      <path d="m9 9 6 6M15 9l-6 6" />
    </Icon>
  );
}

export function QuestionIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 16.8v.2" />
    </Icon>
  );
}

export function InfoIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 11v5.5M12 7.5v.2" />
    </Icon>
  );
}

export function FileIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M6 3h8l4 4v14H6z" />
      <path d="M14 3v4h4" />
    </Icon>
  );
}

export function DropIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M12 4v11M7.5 10.5 12 15l4.5-4.5M4 20h16" />
    </Icon>
  );
}

export function RequestIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M6 3h8l4 4v14H6z" />
      <path d="M12 10v7M8.5 13.5h7" />
    </Icon>
  );
}

export function ConvertIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M4 8h14l-4-4M20 16H6l4 4" />
    </Icon>
  );
}

export function DeploymentIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <path d="M8.5 3h7v5h-7zM3 16h7v5H3zM14 16h7v5h-7z" />
      <path d="M12 8v4M6.5 16v-4h11v4" />
    </Icon>
  );
}

export function InspectIcon({ size }: IconProps) {
  return (
    <Icon size={size}>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </Icon>
  );
}
