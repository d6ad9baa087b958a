import type { AtlasIndex } from "#domain/atlasIndex.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import type { Loaded } from "#load/loading.ts";
import type { Messages } from "#messages/messages.ts";

/** What a download is made from. */
export interface DownloadMatter {
  readonly index: AtlasIndex;
  /** The claims that go out. */
  readonly facts: readonly ClaimFacts[];
  /** The open claim, or null. */
  readonly selected: ClaimFacts | null;
  readonly messages: Messages;
  readonly root: URL;
  /** The reader's day (ISO 8601). */
  readonly day: string;
  /** Address of the view. */
  readonly address: string;
}

/** @throws with the name of a file that could not be loaded. */
export function given<T>(answer: Loaded<T>): T {
  if (answer.kind === "failed") throw new Error(answer.failure.file);
  return answer.value;
}
