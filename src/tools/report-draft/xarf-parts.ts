import { type Answers, answerTo } from './answers.ts';
import { isAddress } from './mail.ts';
import { type HostAndPort, hostAndPort, isIp, isPort, plainUrl, refanged } from './network-address.ts';
import { instantOf } from './zone.ts';

/** What a XARF report is made of, '' or undefined where it is missing or no such thing. */
export function partsOf(answers: Answers) {
  const named = textOf(answers, 'identity') === 'named';
  const protocol = textOf(answers, 'protocol');
  const target = hostAndPort(textOf(answers, 'target-address'));
  const mail = textOf(answers, 'reporter-mail');
  return {
    org: named ? textOf(answers, 'organisation') || textOf(answers, 'reporter-name') : '',
    // Only what was written down for this: in "How can you be reached safely?" an address may stand that must not be used.
    mail: isAddress(mail) ? mail : '',
    when: timeOf(answers, 'first-seen'),
    until: timeOf(answers, 'last-seen'),
    sources: sourcesOf(answers),
    sourcePort: portOf(answers, 'source-port'),
    // Left out when it is something else, such as "our office".
    target: target && isIp(target.host) ? target.host : '',
    targetPort: portOf(answers, 'target-port') ?? target?.port,
    protocol: protocol === 'unknown' ? '' : protocol,
    urls: [...new Set(linesOf(answers, 'urls').map(refanged).map(plainUrl))].filter(Boolean),
    hashes: [...new Set(linesOf(answers, 'file-hashes').filter(isSha256))],
    facts: textOf(answers, 'facts'),
  };
}

export type XarfParts = ReturnType<typeof partsOf>;

const isSha256 = (hash: string) => /^[0-9a-fA-F]{64}$/.test(hash);

/** The answer to a line, a text or a choice. */
export function textOf(answers: Answers, id: string): string {
  const answer = answerTo(answers, id);
  return typeof answer === 'string' ? answer.trim() : '';
}

/** The lines of a list that are not empty. */
export function linesOf(answers: Answers, id: string): string[] {
  const answer = answerTo(answers, id);
  if (!Array.isArray(answer)) return [];
  return answer.flatMap((line) => (typeof line === 'string' && line.trim() ? [line.trim()] : []));
}

/** Each address with its port once. */
function sourcesOf(answers: Answers): HostAndPort[] {
  const found = linesOf(answers, 'source-addresses').flatMap((line) => hostAndPort(line) ?? []);
  return [...new Map(found.map((one) => [`${one.host} ${one.port}`, one])).values()];
}

function portOf(answers: Answers, id: string): number | undefined {
  const port = Number(textOf(answers, id) || Number.NaN);
  return isPort(port) ? port : undefined;
}

/** In UTC, `2026-11-20T06:05:00Z`; '' unless day, time and zone are known. */
function timeOf(answers: Answers, id: string): string {
  const answer = answerTo(answers, id);
  if (typeof answer !== 'object' || Array.isArray(answer)) return '';
  const instant = instantOf(answer);
  return instant === undefined ? '' : `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
