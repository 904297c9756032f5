import { useEffect, useMemo, useRef, useState } from "react";
import { type UseFormReturn, useWatch } from "react-hook-form";
import { client } from "../../../host/client.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { randomId } from "../../../host/random-id.ts";
import type { ConvertFields } from "../choose/fields.ts";
import { passwordsOfFiles } from "../passwords/passwords-of-files.ts";
import { callsOf, type ReadingCall } from "./calls-of.ts";
import { isClosed, type Readings } from "./reading.ts";

/** Milliseconds without a key stroke after which a password counts as entered. */
const pause = 400;
/** The round of a file that no password was tried on. */
const untried = -1;

/**
 * Looks into the chosen files, a few at a time, and once more into those that stayed closed when the passwords change. The passwords
 * are asked of the form when they are needed and kept nowhere else.
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
  const ids = useMemo(() => files.map(({ id }) => id).join(), [files]);

  const isNew = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of a password is news, whatever it says
  useEffect(() => {
    if (isNew.current) {
      isNew.current = false;
      return;
    }
    setTyping(true);
    const timer = setTimeout(() => {
      setTyping(false);
      setRound((before) => before + 1);
    }, pause);
    return () => clearTimeout(timer);
  }, [password, choice, list?.id]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `ids` stands for the files, whose list is made anew with every change of the form
  useEffect(() => {
    if (paused || typing) return;
    const keep = (newer: Readings) => {
      known.current = newer;
      setReadings(newer);
    };
    const reader = readAll({ form, round, known: () => known.current, keep });
    return reader.stop;
  }, [ids, round, paused, typing]);

  return readings;
}

type Task = {
  readonly form: UseFormReturn<ConvertFields>;
  readonly round: number;
  readonly known: () => Readings;
  readonly keep: (readings: Readings) => void;
};

/**
 * Reads what is not read yet, a few files after the others, until it is told to stop. Each file is tried without a password first: one
 * that has none would stay closed with the password of the others.
 */
function readAll({ form, round, known, keep }: Task): { readonly stop: () => void } {
  const jobId = randomId();
  const files = form.getValues("files");
  const [passwordChoice, passwordList, password] = form.getValues(["passwordChoice", "passwordList", "password"]);
  const passwordOf = passwordsOfFiles({ passwordChoice, passwordList, password });
  let running = true;

  const isNew = ({ id }: ChosenFile) => !known().has(id);
  const isDue = (file: ChosenFile) => {
    const reading = known().get(file.id);
    return reading !== undefined && isClosed(reading) && reading.round < round && passwordOf(file) !== null;
  };
  const read = async ({ files: some, password: tried }: ReadingCall) => {
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
      for (const one of callsOf(some.filter(isNew), () => null)) if (running) await read(one);
      for (const one of callsOf(some.filter(isDue), passwordOf)) if (running) await read(one);
    }
  };
  // A description is a courtesy: where the host is gone or busy, the conversion itself says so.
  const ended = () => {
    running = false;
  };
  work().then(ended, ended);
  return {
    stop: () => {
      if (!running) return;
      running = false;
      client("job.cancel", { jobId }).catch(() => {});
    },
  };
}

/** Without those that were removed since. */
function ofChosen(readings: Readings, files: readonly ChosenFile[]): Readings {
  const chosen = new Set(files.map(({ id }) => id));
  return new Map([...readings].filter(([id]) => chosen.has(id)));
}
