/** Base64 of a text in UTF-8; lone surrogates become U+FFFD. */
export function base64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  // In slices: a spread of a long text would overrun the stack.
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
