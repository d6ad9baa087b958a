import { Component, type ReactNode } from "react";
import { Crash } from "./Crash.tsx";

interface ErrorBoundaryState {
  readonly message: string | null;
}

/** Where something of ours breaks, a sentence and a way on instead of an empty page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { message } = this.state;
    return message === null ? this.props.children : <Crash message={message} />;
  }
}
