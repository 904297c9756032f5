import type { ReactNode } from "react";

export type OwnFormProps = {
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
};

/** A form that the page checks and sends itself: the browser neither judges it, nor remembers what is typed, nor leaves the page. */
export function OwnForm({ onSubmit, children }: OwnFormProps) {
  return (
    <form
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      {children}
    </form>
  );
}
