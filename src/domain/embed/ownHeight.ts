/** The message with which a frame of ours tells its height, in whole pixels. */
export const ownHeight = (id: string, height: number) =>
  ({ type: "claimlines:height", v: 1, id, height }) as const;

const least = 150;
const most = 4000;

/** A height that a frame of ours may have, from a message that anybody may have sent; null where it is none. */
export function readHeight(message: unknown): number | null {
  if (typeof message !== "object" || message === null) return null;
  const { type, v, height } = message as Partial<Record<string, unknown>>;
  if (type !== "claimlines:height" || v !== 1 || typeof height !== "number") return null;
  return Number.isFinite(height) ? Math.min(most, Math.max(least, Math.ceil(height))) : null;
}
