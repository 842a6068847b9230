import type { Recourse } from "./types/recourse.js";

export type {
  Actor,
  Budget,
  Decision,
  DecisionFacts,
  DecisionKind,
  FailureHeaders,
  FailureInput,
  GiveUp,
  GiveUpCause,
  HeaderValue,
  Locales,
  Policy,
  Recourse,
  Redirect,
  Refresh,
  Retry,
  SessionStatus,
  State,
  StepFacts,
} from "./types/recourse.js";

/** Loads a catalog in its JSON form. If it cannot be read, the policy's `problem` says why. */
export declare const load: Recourse["load"];

export as namespace Recourse;
