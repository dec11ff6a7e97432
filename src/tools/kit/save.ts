/** Hands a file to the reader to save, under this name. */
export function saveFile(content: Blob | string, name: string, type = 'application/octet-stream') {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to save; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
