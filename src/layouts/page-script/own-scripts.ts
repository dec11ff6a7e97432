/**
 * Where the browser has Trusted Types, an address becomes that of a script (a worker's, for us and for the
 * engine of search) only if it lies in the folder of this copy; nothing else becomes a script at all. The
 * policy of every page and of every server asks for it. The offline file has its own, made before this.
 */
export function admitOwnScripts() {
  const types = window.trustedTypes;
  if (!types || types.defaultPolicy) return;
  const absolute = (address = '') => new URL(address, location.href).href;
  const root = absolute(document.body.dataset['root']);
  types.createPolicy('default', {
    createScriptURL: (address) => (absolute(address).startsWith(root) ? address : null),
  });
}
