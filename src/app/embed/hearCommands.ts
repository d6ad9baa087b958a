import { type FrameCommand, readFrameCommand } from "#domain/embed/frameCommand.ts";
import type { FrameParent } from "#domain/embed/frameParent.ts";

/** Hears what the page around the frame asks for, and nobody else. */
export function hearCommands(parent: FrameParent, obey: (command: FrameCommand) => void): void {
  if (window.parent === window) return;
  window.addEventListener("message", ({ data, source }) => {
    if (source !== window.parent) return;
    const command = readFrameCommand(data, parent);
    if (command) obey(command);
  });
}
