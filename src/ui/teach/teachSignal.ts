/** What the windows of one presentation tell each other; ids are looked up, and nothing else is taken. */
export type Signal =
  | {
      readonly kind: "state";
      readonly step: number;
      readonly isBlank: boolean;
      readonly isUncovered: boolean;
      readonly since: number;
    }
  | { readonly kind: "go"; readonly step: number }
  | { readonly kind: "hello" };

export type StateSignal = Extract<Signal, { readonly kind: "state" }>;

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

/** A message of another window, or null where it is none of ours. */
export function readSignal(data: unknown): Signal | null {
  if (typeof data !== "object" || data === null) return null;
  const { kind, step, isBlank, isUncovered, since } = data as Record<string, unknown>;
  if (kind === "hello") return { kind };
  if (kind === "go" && isNumber(step)) return { kind, step };
  if (kind === "state" && isNumber(step) && isNumber(since))
    return { kind, step, isBlank: isBlank === true, isUncovered: isUncovered === true, since };
  return null;
}
