import { type Answers, answerTo } from './answers.ts';
import { hostOf, isDomain, isIp, refanged } from './network-address.ts';
import { instantOf } from './zone.ts';

/** What a XARF report is made of, '' or undefined where it is missing or no such thing. */
export function partsOf(answers: Answers) {
  const named = textOf(answers, 'identity') === 'named';
  const protocol = textOf(answers, 'protocol');
  return {
    org: named ? textOf(answers, 'organisation') || textOf(answers, 'reporter-name') : '',
    mail:
      /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/.exec(textOf(answers, 'reporter-contact'))?.[0] ??
      '',
    when: timeOf(answers, 'first-seen'),
    until: timeOf(answers, 'last-seen'),
    sources: linesOf(answers, 'source-addresses')
      .map(refanged)
      .filter((source) => isIp(source) || isDomain(source)),
    sourcePort: portOf(answers, 'source-port'),
    // Left out when it is something else, such as "our office".
    target: [refanged(textOf(answers, 'target-address'))].find(isIp) ?? '',
    targetPort: portOf(answers, 'target-port'),
    protocol: protocol === 'unknown' ? '' : protocol,
    url:
      linesOf(answers, 'urls')
        .map(refanged)
        .find((url) => hostOf(url) !== '') ?? '',
    hash: linesOf(answers, 'file-hashes').find((hash) => /^[0-9a-fA-F]{64}$/.test(hash)) ?? '',
    facts: textOf(answers, 'facts'),
  };
}

export type XarfParts = ReturnType<typeof partsOf>;

/** The answer to a line, a text or a choice. */
export function textOf(answers: Answers, id: string): string {
  const answer = answerTo(answers, id);
  return typeof answer === 'string' ? answer.trim() : '';
}

function linesOf(answers: Answers, id: string): string[] {
  const answer = answerTo(answers, id);
  if (!Array.isArray(answer)) return [];
  return answer.flatMap((line) => (typeof line === 'string' && line.trim() ? [line.trim()] : []));
}

function portOf(answers: Answers, id: string): number | undefined {
  const port = Number(textOf(answers, id) || Number.NaN);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : undefined;
}

/** In UTC, `2026-11-20T06:05:00Z`; '' unless day, time and zone are known. */
function timeOf(answers: Answers, id: string): string {
  const answer = answerTo(answers, id);
  if (typeof answer !== 'object' || Array.isArray(answer)) return '';
  const instant = instantOf(answer);
  return instant === undefined ? '' : `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
