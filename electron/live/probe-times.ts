import { limits } from "#shared/limits.ts";

/** Milliseconds that a server has for each step. */
export type ProbeTimes = {
  readonly connect: number;
  readonly handshake: number;
  readonly answer: number;
  /** In which a server of TLS 1.3 may still refuse a client whose handshake has ended for the client. */
  readonly refusal: number;
  /** For everything that is tried at one port. */
  readonly all: number;
};

export const usualTimes: ProbeTimes = {
  connect: limits.connectMilliseconds,
  handshake: limits.handshakeMilliseconds,
  answer: limits.answerMilliseconds,
  refusal: limits.refusalMilliseconds,
  all: limits.endpointMilliseconds,
};

/** Both ends are on this computer: what takes longer than this never ends. */
export const rehearsalTimes: ProbeTimes = { ...usualTimes, all: limits.rehearsalMilliseconds };
