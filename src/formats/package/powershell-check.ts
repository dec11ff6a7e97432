/**
 * Checks a list with PowerShell. Says OK or FAILED for each line, as `sha256sum -c` does; a file that is
 * not there is FAILED.
 */
export function powershellCheck(list: string): string {
  return `Get-Content -Encoding UTF8 ${list} | ForEach-Object {
  $hash, $path = $_ -split '  ', 2
  $found = (Get-FileHash -Algorithm SHA256 -LiteralPath $path).Hash
  "$path $(if ($found -eq $hash) { 'OK' } else { 'FAILED' })"
}`;
}
