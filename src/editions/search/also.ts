import { parse } from 'parse5';
import { attribute, type Element, elementsIn } from '../offline/html.ts';

/**
 * Takes the words that find a page although they do not stand on it out of its HTML: the index needs
 * them, no reader does.
 */
export function takeAlso(html: string): { html: string; words: string[] } {
  if (!html.includes('data-also')) return { html, words: [] };
  const elements = elementsIn(parse(html, { sourceCodeLocationInfo: true }) as Element);
  const carrier = elements.find((one) => attribute(one, 'data-also') !== undefined);
  const place = carrier?.sourceCodeLocation;
  if (!carrier || !place) return { html, words: [] };
  return {
    html: html.slice(0, place.startOffset) + html.slice(place.endOffset),
    words: (attribute(carrier, 'data-also') ?? '').split(' · '),
  };
}
