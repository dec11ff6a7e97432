const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/** Splits an excerpt into plain text and marked text, so that nothing of it is ever read as HTML. */
export function splitExcerpt(excerpt: string): { text: string; isMarked: boolean }[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({
      text: decode(part.replaceAll(/<\/?mark>/g, '')),
      isMarked: part.startsWith('<mark>'),
    }));
}

function decode(text: string): string {
  return text.replaceAll(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => entities[entity] ?? entity);
}
