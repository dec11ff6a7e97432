import { pinyin } from 'pinyin-pro';

/** `Hash` → H, `哈希值` → H. */
export function letterOf(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('').charAt(0).toUpperCase();
}

/** What `other` adds to a name: `域名系统（DNS）` beside DNS is 域名系统, DNS beside it is nothing. */
export function otherName(other: string, name: string): string {
  const isIn = (part: string) => name.toLowerCase().includes(part.toLowerCase());
  if (isIn(other)) return '';
  const [, outer = other, inner] = /^(.+?)\s*[（(]([^（(）)]+)[）)]$/.exec(other) ?? [];
  if (inner && isIn(inner)) return outer;
  return inner && outer.toLowerCase() === name.toLowerCase() ? inner : other;
}
