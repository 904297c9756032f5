import { PasswordInput, type PasswordInputProps } from "@mantine/core";
import { text } from "../text.ts";

/** A password or passphrase: never remembered by the browser, with a button that shows it. */
export function PasswordField(props: PasswordInputProps & { readonly label: string }) {
  return (
    <PasswordInput
      autoComplete="off"
      spellCheck={false}
      maw="min(26rem, 100%)"
      visibilityToggleButtonProps={{ "aria-label": text.showPassword({ label: props.label }), tabIndex: 0 }}
      aria-invalid={props.error ? true : undefined}
      {...props}
    />
  );
}
