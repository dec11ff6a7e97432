import { useText } from './index.ts';
import type { Locale } from './locales.ts';

const chineseDigits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * Writes the part of a source after `@` the way the field writes it in each language:
 * `4(1)(4)` of a law → `Art. 4(1)(4)` / `第4条第1款第4项`; `4.9.1` of a standard → `s. 4.9.1` / `第4.9.1节`.
 * Other kinds of source have no common numbering, so theirs stands as written.
 */
export function formatPlace(locale: Locale, kind: string, at: string): string {
  const t = useText(locale);
  if (kind === 'law') return locale === 'zh-cn' ? chineseArticle(at) : t('citation.law', { at });
  return kind === 'standard' && /^\d/.test(at) ? t('citation.section', { at }) : at;
}

/** The name of a source and the part of it: `反间谍法第4条`, with no blank between Chinese words; a blank elsewhere. */
export function withPlace(locale: Locale, name: string, kind: string, at: string | undefined): string {
  if (!at) return name;
  const place = formatPlace(locale, kind, at);
  return place.startsWith('第') ? name + place : `${name} ${place}`;
}

/** `287-2` is Article 287-2, an inserted article (第287条之二); `67-68` is a range. */
function chineseArticle(at: string): string {
  const parts = /^(\d+)(?:-(\d+))?(?:\((\d+)\))?(?:\((\d+)\))?$/.exec(at);
  if (!parts) return `第${at}条`;
  const [, article, second, paragraph, item] = parts;
  const isRange = second !== undefined && Number(second) > Number(article);
  const inserted = second && !isRange ? `之${chineseDigits[Number(second)] ?? second}` : '';
  const base = isRange ? `第${article}至${second}条` : `第${article}条${inserted}`;
  return base + (paragraph ? `第${paragraph}款` : '') + (item ? `第${item}项` : '');
}
