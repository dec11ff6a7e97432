/*
 * A CloudFront function for "viewer request": object stores know no folders, so the address of a page
 * is completed here. /guide/en/keep/ is en/keep/index.html, and without its slash it gets one.
 */
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  if (request.uri.endsWith('/')) {
    request.uri += 'index.html';
    return request;
  }
  if (request.uri.split('/').pop().includes('.')) return request;
  // The name only: what stands before it is the same for the reader.
  const location = `${request.uri}/`;
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: location } },
  };
}
