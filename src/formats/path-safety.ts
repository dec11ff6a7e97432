const deviceName = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\.|$)/i;

/**
 * Whether a path could lead a program out of the folder it unpacks into (RFC 8493, 5.1 and 6.1.2.4):
 * absolute, with a drive letter, through `..`, through a home folder or a variable of the system.
 */
export function isUnsafePath(path: string): boolean {
  return (
    path === '' ||
    path.includes('\0') ||
    /^[\\/~]/.test(path) ||
    /^[a-z]:/i.test(path) ||
    /^%[^%\\/]+%[\\/]/.test(path) ||
    path.split(/[\\/]/).includes('..')
  );
}

/** Whether Windows refuses the name or takes it for a device (RFC 8493, 6.1). */
export function isRefusedByWindows(path: string): boolean {
  return path
    .split('/')
    .some(
      (part) => deviceName.test(part) || /[<>:"|?*\\]/.test(part) || hasControl(part) || /[. ]$/.test(part),
    );
}

function hasControl(part: string): boolean {
  return [...part].some((character) => character < ' ');
}

/** One name for all that a file system may take for the same one: letter case and composed accents. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
