export const projectFolder: string;
export function run(program: string, args: readonly string[], env?: Readonly<Record<string, string>>): void;
export function ensureInstalled(): void;
export function runInstalled(
  script: string,
  args?: readonly string[],
  env?: Readonly<Record<string, string>>,
): void;
