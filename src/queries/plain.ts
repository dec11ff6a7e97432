import type { KitPoint } from '../formats/report/report-kit.ts';
import type { Locale } from '../i18n/locales.ts';

/** A short text without its inline Markdown: links and strong words become their words, `code` its text. */
export function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .trim();
}

/** A statement in one language, with its citations if it has any. */
export function plainPoint(
  locale: Locale,
  { text, cites }: { text: Record<Locale, string>; cites?: string[] | undefined },
): KitPoint {
  return { text: plain(text[locale]), ...(cites ? { cites } : {}) };
}
