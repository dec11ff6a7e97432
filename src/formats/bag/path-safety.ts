const deviceName = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³])(?:\.|$)/i;

/**
 * Whether a path could lead a program out of the folder it unpacks into (RFC 8493, 5.1 and 6.1.2.4):
 * absolute, with a drive letter, through `..`, through a home folder or a variable of the system.
 */
export function isUnsafePath(path: string): boolean {
  return (
    path === '' ||
    path.includes('\0') ||
    /^[\\/]/.test(path) ||
    // Word calls its lock files `~$offer.docx`; only `~/` and `~name/` are home folders.
    /^~[^\\/]*[\\/]/.test(path) ||
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
  // Upper case, as disks of Windows compare: it also brings both small sigmas together.
  return path.normalize('NFC').toUpperCase().normalize('NFC');
}

/**
 * One path for all that programs unpack to the same place: a backslash is a slash for some, empty
 * segments and `.` mean nothing.
 */
export function plainPath(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** As `plainPath`, for disks that know no case, keep accents their own way and drop dots and spaces at an end. */
export function unpackedPath(path: string): string {
  return foldedPath(
    plainPath(path)
      .split('/')
      .map((part) => part.replace(/[. ]{1,255}$/, ''))
      .join('/'),
  );
}
