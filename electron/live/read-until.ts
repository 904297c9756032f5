import type { Duplex } from "node:stream";
import type { ConnectionFailure, ConnectionStage } from "#shared/facts/endpoint-facts.ts";
import { limits } from "#shared/limits.ts";
import { endedBy, failureOf } from "./failure-of.ts";

export type ReadText = { readonly text: string; readonly failure: ConnectionFailure | null };

/**
 * Reads text until it is enough, the other side ends, it takes too long, or `limits.answerBytes` came. Octets above 127 are kept as they are (Latin-1).
 *
 * @param isEnough asked whenever something came
 */
export function readUntil(
  stream: Duplex,
  isEnough: (text: string) => boolean,
  stage: ConnectionStage,
  milliseconds: number,
): Promise<ReadText> {
  return new Promise((resolve) => {
    let text = "";
    const end = (failure: ConnectionFailure | null): void => {
      clearTimeout(timer);
      stream.off("data", onData);
      stream.off("end", onEnd);
      stream.off("close", onEnd);
      stream.off("error", onError);
      stream.pause();
      resolve({ text, failure });
    };
    const onData = (chunk: Buffer): void => {
      text += chunk.toString("latin1", 0, limits.answerBytes - text.length);
      if (isEnough(text) || text.length >= limits.answerBytes) end(null);
    };
    const onEnd = (): void => {
      end(endedBy("closed", stage));
    };
    const onError = (error: Error): void => {
      end(failureOf(error, stage));
    };
    const timer = setTimeout(() => {
      end(endedBy("timeout", stage));
    }, milliseconds);
    stream.on("data", onData);
    stream.once("end", onEnd);
    stream.once("close", onEnd);
    stream.once("error", onError);
    stream.resume();
  });
}
