// CloudFront Function for "viewer request", runtime 2.0: a bucket knows files, and no folders with a page in them.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler(event) {
  const { request } = event;
  const path = request.uri;
  if (path.endsWith("/")) return { ...request, uri: `${path}index.html` };
  const isFile = path.slice(path.lastIndexOf("/")).includes(".");
  if (isFile) return request;
  // Relative links on the page of a folder need the slash at its end.
  const query = Object.entries(request.querystring).map(([name, { value }]) => `${name}=${value}`);
  const after = query.length > 0 ? `?${query.join("&")}` : "";
  return {
    statusCode: 301,
    statusDescription: "Moved Permanently",
    headers: { location: { value: `${path}/${after}` } },
  };
}
