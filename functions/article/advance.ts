import type { ArticleState, Version } from "./article.ts";
import { type FailureReason, STATUSES, type Status } from "./status.ts";

/** A version as one string: versions compare as these do (a space sorts before all that stands between them). */
export function versionKey(version: Version): string {
  return `${version.fetchedAt} ${version.extractor} ${version.tagger}`;
}

export type Step = { status: Status; version: Version; reason?: FailureReason; detail?: string };

/**
 * Whether a state may take a step, and as what: states go forward within a version, a newer version starts anew, and a
 * record that was ready never becomes failed, nor does another URL of a record: later trouble is kept beside it.
 */
export function judgeStep(
  state: Pick<ArticleState, "status" | "version" | "readyAt" | "articleId"> | undefined,
  step: Step,
): "take" | "note_trouble" | "ignore" {
  if (!state) return "take";
  const stored = versionKey(state.version);
  const offered = versionKey(step.version);
  if (offered < stored) return "ignore";
  if (step.status === "failed" && (state.readyAt || state.articleId)) return "note_trouble";
  if (offered > stored) return "take";
  return STATUSES.indexOf(step.status) > STATUSES.indexOf(state.status) ? "take" : "ignore";
}
