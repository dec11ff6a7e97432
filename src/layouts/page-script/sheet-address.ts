/** The foot of a printed sheet says where the page is; no build knows where a copy will stand. A file on a disk is no address. */
export function completeAddress() {
  const [address = ''] = location.href.split(/[?#]/);
  if (address.startsWith('http')) document.documentElement.style.setProperty('--at', `"${address}"`);
}
