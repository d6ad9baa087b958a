const coming = new Map<string, Promise<Response>>();

/** A file that has come to its end: a browser may hold back one that nobody reads. */
async function whole(address: string): Promise<Response> {
  const answer = await fetch(address);
  const { status, statusText, headers } = answer;
  return new Response(await answer.arrayBuffer(), { status, statusText, headers });
}

/** Has a worker fetch files for which a map will ask: they are there when it does, though the page is busy. */
export function fetchAhead(addresses: readonly string[]): void {
  for (const address of addresses) {
    const file = whole(address);
    coming.set(address, file);
    // Whoever asks for it asks again, and says what is wrong.
    file.catch(() => {});
  }
}

/** Fetches a file, or takes what was fetched ahead; once, since a file that is asked for again may be another by then. */
export function fetched(request: Request): Promise<Response> {
  const ahead = coming.get(request.url);
  coming.delete(request.url);
  return ahead?.catch(() => fetch(request)) ?? fetch(request);
}
