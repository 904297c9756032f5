import type { SpeakIn } from "./host-language.ts";

/** A language that was chosen on a page, until the page is loaded with it. */
export type NextLanguage = {
  /** Keeps the choice: page and host go on in the language that they speak. */
  readonly choose: SpeakIn;
  /** The page is asked for: it and the host speak what was chosen last. */
  readonly load: () => void;
};

/**
 * A host speaks what its page speaks. The page is loaded again with a new language, and whoever is asked whether that may be, because a job
 * runs, can say no: so the host changes no sooner than the page is asked for.
 */
export function atNextLoad(speakIn: SpeakIn): NextLanguage {
  let next: (() => void) | null = null;
  return {
    choose: (setting) => {
      next = () => speakIn(setting);
    },
    load: () => {
      next?.();
      next = null;
    },
  };
}
