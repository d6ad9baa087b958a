import { connect, createServer, type Server, type Socket } from "node:net";

export interface Line {
  /** Bytes a second towards the reader; null for as fast as it goes. */
  readonly bytesPerSecond: number | null;
  /** Milliseconds there and back. */
  readonly delay: number;
}

export const slow4G: Line = { bytesPerSecond: 1_600_000 / 8, delay: 150 };
export const fastLine: Line = { bytesPerSecond: null, delay: 0 };

export interface SlowLine {
  readonly server: Server;
  /** Bytes that have reached the reader since the last call; those after a time (ms since 1970) are left to the next. */
  readonly taken: (until?: number) => number;
  /** Milliseconds since a byte has reached the reader. */
  readonly quietFor: () => number;
}

/** Does things when they are due, in the order in which they came. */
function inOrder() {
  const waiting: { readonly due: number; readonly act: () => void }[] = [];
  let isAsleep = true;
  const wake = () => {
    isAsleep = true;
    while (waiting[0] && waiting[0].due <= performance.now()) waiting.shift()?.act();
    sleep();
  };
  const sleep = () => {
    const [next] = waiting;
    if (!next || !isAsleep) return;
    isAsleep = false;
    setTimeout(wake, next.due - performance.now());
  };
  return (due: number, act: () => void) => {
    waiting.push({ due, act });
    sleep();
  };
}

/**
 * A line in front of a server, with a width that all connections share and a delay each way. It lies below the
 * browser, so that what workers fetch is as slow as the rest, and every byte counts once.
 */
export function slowLine(port: number, { bytesPerSecond, delay }: Line): SlowLine {
  const down = inOrder();
  const up = inOrder();
  let arrived: { readonly at: number; readonly bytes: number }[] = [];
  let last = Date.now();
  let free = 0;
  const send = (reader: Socket, piece: Buffer) => {
    const width = bytesPerSecond ? (piece.length / bytesPerSecond) * 1000 : 0;
    free = Math.max(free, performance.now()) + width;
    down(free + delay / 2, () => {
      last = Date.now();
      arrived.push({ at: last, bytes: piece.length });
      if (reader.writable) reader.write(piece);
    });
  };
  const server = createServer((reader) => {
    const site = connect(port, "localhost");
    reader.on("data", (piece) => up(performance.now() + delay / 2, () => site.writable && site.write(piece)));
    site.on("data", (piece: Buffer) => {
      // In pieces of a packet's size, so that connections take turns as they do on a line.
      for (let at = 0; at < piece.length; at += 1460) send(reader, piece.subarray(at, at + 1460));
    });
    site.on("close", () => down(Math.max(free, performance.now()) + delay / 2, () => reader.end()));
    reader.on("close", () => site.destroy());
    for (const socket of [reader, site]) socket.on("error", () => socket.destroy());
    reader.setNoDelay(true);
    site.setNoDelay(true);
  });
  return {
    server,
    taken(until = Number.POSITIVE_INFINITY) {
      const taken = arrived.filter(({ at }) => at <= until);
      arrived = arrived.filter(({ at }) => at > until);
      return taken.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    quietFor: () => Date.now() - last,
  };
}
