import type { EvidenceLog } from '../evidence-log/evidence-log.ts';
import { markup } from '../markup.ts';
import { readmeChecks } from './readme-checks.ts';
import type { ReadmeFacts, ReadmeSay, ReadmeWords } from './readme-facts.ts';
import { readmeRecords } from './readme-records.ts';
import { readmeStyle } from './readme-style.ts';

/**
 * README.html of a package: what is in it, how to check it and what it does not prove, one part per
 * language, for somebody who has the folder and nothing else. A whole document that runs nothing and
 * loads nothing, and forbids both to whatever a field might hold.
 */
export function packageReadme(log: EvidenceLog, words: readonly ReadmeWords[], facts: ReadmeFacts): string {
  const first = words[0]?.tag ?? 'en';
  const document = markup`<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${facts.folder}</title>
<style>${readmeStyle}</style>
</head>
<body>
<header>
<h1>${facts.folder}</h1>
<nav>${words.map(({ tag, 'readme.language': name }) => markup`<a href="#${tag}" lang="${tag}">${name}</a> `)}</nav>
</header>
${words.map((language) => part(log, language, facts))}
</body>
</html>
`;
  return document.html;
}

function part(log: EvidenceLog, language: ReadmeWords, facts: ReadmeFacts) {
  const say: ReadmeSay = (key, values = {}) =>
    language[key].replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  const isBag = facts.kind === 'bag';
  return markup`<article id="${language.tag}" lang="${language.tag}">
<h2>${say('readme.title')}</h2>
<p>${say(isBag ? 'readme.intro-bag' : 'readme.intro-list')}</p>
<p><strong>${say(isBag ? 'readme.warning-bag' : 'readme.warning-list')}</strong></p>
${readmeRecords(log, say, facts)}
${readmeChecks(say, facts)}
<h3>${say('readme.limits')}</h3>
<ul>
${limits.map((key) => markup`<li>${say(key)}</li>\n`)}</ul>
</article>
`;
}

const limits = [
  'readme.limit-files',
  'readme.limit-times',
  'readme.limit-chain',
  'readme.limit-whole',
  'readme.limit-court',
] as const;
