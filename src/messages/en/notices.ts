interface Failure {
  readonly kind: string;
  readonly file: string;
  readonly status?: number;
  readonly where?: string;
  readonly detail?: string;
  readonly others?: number;
}

const more = (others: number) =>
  others === 0 ? "" : others === 1 ? " One more fault." : ` ${others} more faults.`;

/** Why a file cannot be used, in a sentence that begins with its name. */
function reason({ kind, file, status, where, detail, others }: Failure): string {
  switch (kind) {
    case "refused":
      return `${file}: the server answered ${status}.`;
    case "renewed":
      return "A newer version was published since you opened this page. If you load it again, what you have chosen is kept.";
    case "not-json":
      return `${file} is broken: it is not JSON (${detail}).`;
    case "misshapen":
      return `${file} is broken at ${where || "its beginning"}: ${detail}.${more(others ?? 0)}`;
    case "broken-link":
      return `${file} is broken: ${detail}`;
    default:
      return `${file}: no answer from the server. Perhaps there is no connection.`;
  }
}

export const notices = {
  title: "Notices",
  dismiss: "Dismiss",
  close: "Close",
  loading: "The claims are loading.",
  failed: "The claims could not be loaded.",
  /** Where the claims are there, but not what their cards say. */
  restFailed: "The rest of the atlas could not be loaded.",
  reason,
  retry: "Try again",
  partMissing:
    "A part of this page could not be loaded. Perhaps a newer version was published, perhaps there is no connection. If you load the page again, what you have chosen is kept.",
};
