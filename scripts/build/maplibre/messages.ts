type Target = { postMessage(message: unknown, options: { transfer: Transferable[] }): void };

interface Together {
  readonly together: unknown[];
}

const waiting = new WeakMap<Target, { readonly together: unknown[]; readonly transfer: Transferable[] }>();

/**
 * Sends what MapLibre's page and worker have to tell each other in one turn as one message: a first view asks for some
 * dozens of tiles at once, and waking the other side takes longer than what is said.
 */
export function post(target: Target, message: unknown, transfer: readonly Transferable[]): void {
  const held = waiting.get(target);
  if (held) {
    held.together.push(message);
    held.transfer.push(...transfer);
    return;
  }
  const sent = { together: [message], transfer: [...transfer] };
  waiting.set(target, sent);
  queueMicrotask(() => {
    waiting.delete(target);
    const { together } = sent;
    target.postMessage({ together } satisfies Together, { transfer: sent.transfer });
  });
}

/** Takes apart what came together; what others send to a worker is theirs. */
export function receiveEach<Message>(
  { data }: { readonly data: object },
  receive: (message: { readonly data: Message }) => void,
): void {
  if (!("together" in data)) return;
  for (const one of (data as Together).together) receive({ data: one as Message });
}
