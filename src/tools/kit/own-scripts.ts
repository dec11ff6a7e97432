/**
 * Where the browser has Trusted Types, the policy of the page refuses every address as that of a script
 * (of a worker, for us and for the engine of search). From now on those in the folder of this copy are
 * let through, and no other. The offline file lets its own through, before any tool starts.
 */
export function admitOwnScripts() {
  const types = window.trustedTypes;
  if (!types || types.defaultPolicy) return;
  const root = new URL('../', import.meta.url).href;
  types.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, document.baseURI).href.startsWith(root) ? address : null),
  });
}
