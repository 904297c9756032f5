/** A time after which nothing new is begun. */
export type Deadline = { readonly isOver: () => boolean; readonly stop: () => void };

export function startDeadline(milliseconds: number): Deadline {
  let over = false;
  const timer = setTimeout(() => {
    over = true;
  }, milliseconds);
  return {
    isOver: () => over,
    stop: () => {
      clearTimeout(timer);
    },
  };
}
