/** Whether a file answers a timestamp request (RFC 3161): it comes after the package and is in no list. */
export function isTimestampResponse(path: string): boolean {
  return /\.tsr$/i.test(path);
}
