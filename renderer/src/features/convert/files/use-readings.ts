import { startTransition, useEffect, useMemo, useRef, useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { toErrorData } from "#shared/errors/app-error.ts";
import { client } from "../../../host/client.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { useHostState } from "../../../host/host-state.ts";
import { randomId } from "../../../host/random-id.ts";
import { isKept } from "../../../navigation/navigation.ts";
import { usePlace } from "../../../navigation/place.ts";
import type { ConvertFields } from "../choose/fields.ts";
import { passwordsOfFiles } from "../passwords/passwords-of-files.ts";
import { callsOf, type ReadingCall } from "./calls-of.ts";
import { isClosed, isUnread, type Readings } from "./reading.ts";

/** Milliseconds without a key stroke after which a password counts as entered. */
const pause = 400;
/** The round of a file that no password was tried on. */
const untried = -1;

/** What is being read, and what it is read for: the same is not begun again when its page is shown again. */
type Reader = { readonly reason: string | null; readonly stop: () => void };
const idle: Reader = { reason: null, stop: () => {} };

/**
 * Looks into the chosen files, a few at a time, and once more into those that stayed closed when the passwords change. It goes on while
 * the page is hidden. The passwords are asked of the form when they are needed and kept nowhere else.
 *
 * @param paused true while something else has the host's attention
 */
export function useReadings(form: UseFormReturn<ConvertFields>, paused: boolean): Readings {
  const files = useWatch({ control: form.control, name: "files" });
  const [password, choice, [list]] = useWatch({
    control: form.control,
    name: ["password", "passwordChoice", "passwordList"],
  });
  const [readings, setReadings] = useState<Readings>(new Map());
  const known = useRef(readings);
  const [round, setRound] = useState(0);
  const [typing, setTyping] = useState(false);
  // A host that is back reads what it could not.
  const hostIsHere = useHostState() === "here";
  const ids = useMemo(() => files.map(({ id }) => id).join(), [files]);

  const { id: place } = usePlace();
  const passwords = useRef([password, choice, list?.id]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const now = [password, choice, list?.id];
    // The page is shown, for the first time or again.
    if (now.every((each, index) => each === passwords.current[index])) return;
    passwords.current = now;
    setTyping(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setTyping(false);
      setRound((before) => before + 1);
    }, pause);
  }, [password, choice, list?.id]);

  const reader = useRef(idle);
  useEffect(() => {
    const reason = paused || typing ? null : [round, hostIsHere, ids].join(" ");
    if (reader.current.reason === reason) return;
    reader.current.stop();
    const keep = (newer: Readings) => {
      known.current = newer;
      startTransition(() => setReadings(newer));
    };
    reader.current =
      reason === null ? idle : { reason, stop: readAll({ form, round, place, known: () => known.current, keep }) };
  }, [form, place, ids, round, paused, typing, hostIsHere]);

  return readings;
}

type Task = {
  readonly form: UseFormReturn<ConvertFields>;
  readonly round: number;
  /** Id of the page that it is for: one that is gone needs no more. */
  readonly place: string;
  readonly known: () => Readings;
  readonly keep: (readings: Readings) => void;
};

/**
 * Reads what is not read yet, a few files after the others, until it is told to stop. Each file is tried without a password first: one
 * that has none would stay closed with the password of the others.
 *
 * @returns stops it
 */
function readAll({ form, round, place, known, keep }: Task): () => void {
  const jobId = randomId();
  const files = form.getValues("files");
  const [passwordChoice, passwordList, password] = form.getValues(["passwordChoice", "passwordList", "password"]);
  const passwordOf = passwordsOfFiles({ passwordChoice, passwordList, password });
  let running = true;

  const isNew = ({ id }: ChosenFile) => {
    const reading = known().get(id);
    return reading === undefined || isUnread(reading);
  };
  const isDue = (file: ChosenFile) => {
    const reading = known().get(file.id);
    return reading !== undefined && isClosed(reading) && reading.round < round && passwordOf(file) !== null;
  };
  const read = async ({ files: some, password: tried }: ReadingCall) => {
    if (!isKept(place)) ended();
    if (!running) return;
    const output = await client("inspect.files", { jobId, files: some.map(({ input }) => input), password: tried });
    if (!running) return;
    const at = new Date().toISOString();
    const newer = some.flatMap(({ id }, index) => {
      const outcome = output.files[index]?.outcome;
      return outcome === undefined ? [] : [[id, { outcome, at, round: tried === null ? untried : round }] as const];
    });
    keep(new Map([...ofChosen(known(), files), ...newer]));
  };
  const work = async () => {
    const waiting = files.filter((file) => isNew(file) || isDue(file));
    for (const { files: some } of callsOf(waiting, () => null)) {
      for (const one of callsOf(some.filter(isNew), () => null)) await read(one);
      for (const one of callsOf(some.filter(isDue), passwordOf)) await read(one);
    }
  };
  const ended = () => {
    running = false;
  };
  // No row says that it is being read when nothing reads it: the host is gone or busy.
  const failed = (thrown: unknown) => {
    if (!running) return;
    ended();
    const outcome = { ok: false, error: toErrorData(thrown) } as const;
    const at = new Date().toISOString();
    const unread = files.filter(isNew).map(({ id }) => [id, { outcome, at, round: untried }] as const);
    keep(new Map([...ofChosen(known(), files), ...unread]));
  };
  work().then(ended, failed);
  return () => {
    if (!running) return;
    running = false;
    client("job.cancel", { jobId }).catch(() => {});
  };
}

/** Without those that were removed since. */
function ofChosen(readings: Readings, files: readonly ChosenFile[]): Readings {
  const chosen = new Set(files.map(({ id }) => id));
  return new Map([...readings].filter(([id]) => chosen.has(id)));
}
