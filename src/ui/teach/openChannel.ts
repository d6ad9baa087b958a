import { readSignal, type Signal } from "./teachSignal.ts";

/** A way to the other windows of a presentation. */
export interface Channel {
  readonly send: (signal: Signal) => void;
  readonly close: () => void;
}

const silent: Channel = { send() {}, close() {} };

/** Opens the channel of a story to other windows of this browser; where there is none, nothing is heard or said. */
export function openChannel(story: string, onSignal: (signal: Signal) => void): Channel {
  try {
    const channel = new BroadcastChannel(`claimlines.teach.${story}`);
    channel.addEventListener("message", ({ data }) => {
      const signal = readSignal(data);
      if (signal) onSignal(signal);
    });
    return {
      send: (signal) => channel.postMessage(signal),
      close: () => channel.close(),
    };
  } catch {
    return silent;
  }
}
