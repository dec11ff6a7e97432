import type { Answers } from './answers.ts';
import { hostAndPort, hostOf, isDomain, plainUrl, refanged } from './network-address.ts';
import { linesOf, partsOf, textOf, type XarfParts } from './xarf-parts.ts';

/** The version of the XARF specification that reports follow (github.com/xarf/xarf-spec, schemas/v4). */
const xarfVersion = '4.2.0';

/** A report for the programs of a provider. Its `evidence` is left out: that would embed file bytes. */
export type XarfReport = Record<string, unknown> & { report_id: string; category: string; type: string };

/** A line of an answer that got into no report, or the rest of one: XARF has no place for it, or it is no such thing. */
export interface LeftOut {
  field: string;
  line: string;
}

/**
 * Reports, one per web address or source, and what got into none of them; or why there are none:
 * `missing` names the fields that XARF requires, `unsupported` the kind of abuse without a type here.
 */
type XarfResult =
  | { reports: XarfReport[]; leftOut: LeftOut[] }
  | { missing: string[] }
  | { unsupported: string };

/** Characters. */
const longestDescription = 1000;

/** Which type of XARF a kind of abuse is; the others have none that a person could fill in. */
const types: Record<string, [category: string, type: string]> = {
  malware: ['content', 'malware'],
  phishing: ['content', 'phishing'],
  botnet: ['infrastructure', 'botnet'],
  'login-attack': ['connection', 'login_attack'],
  'port-scan': ['connection', 'port_scan'],
};

/**
 * XARF v4 reports from the answers. Addresses that were broken (`hxxp`, `[.]`) are put together
 * again, for programs read them. XARF has no anonymous reporter: name or firm and a mail address are
 * required (xarf-core.json); the source port is only recommended. `newId` gives a random UUID.
 */
export function makeXarf(answers: Answers, newId: () => string): XarfResult {
  const kind = textOf(answers, 'abuse-kind');
  const [category = '', type = ''] = Object.hasOwn(types, kind) ? (types[kind] ?? []) : [];
  if (kind !== '' && type === '') return { unsupported: kind };
  const parts = partsOf(answers);
  const needs: Record<string, unknown> = {
    'abuse-kind': kind,
    'reporter-mail': parts.mail,
    [textOf(answers, 'identity') === 'named' ? 'reporter-name' : 'identity']: parts.org,
    'first-seen': parts.when,
    ...(category === 'content' ? { urls: parts.urls[0] } : { 'source-addresses': parts.sources[0] }),
    ...(category === 'infrastructure' ? { facts: parts.facts } : {}),
    ...(category === 'connection' ? { protocol: parts.protocol } : {}),
  };
  const missing = Object.keys(needs).filter((id) => !needs[id]);
  if (missing.length > 0) return { missing };
  const contact = { org: parts.org.slice(0, 200), contact: parts.mail, domain: parts.mail.split('@')[1] };
  const reports = subjectsOf(category, parts).map(({ host, port = parts.sourcePort, url }) => ({
    xarf_version: xarfVersion,
    report_id: newId(),
    timestamp: parts.when,
    reporter: contact,
    sender: contact,
    source_identifier: host,
    ...(port ? { source_port: port } : {}),
    category,
    type,
    ...(parts.facts ? { description: [...parts.facts].slice(0, longestDescription).join('') } : {}),
    ...ofCategory(category, type, url, parts),
  }));
  // The type that asks for evidence of the compromise has all of it there.
  const isCut = category !== 'infrastructure' && [...parts.facts].length > longestDescription;
  const cut = isCut ? [{ field: 'facts', line: [...parts.facts].slice(longestDescription).join('') }] : [];
  return { reports, leftOut: [...leftOutOf(answers, JSON.stringify(reports)), ...cut] };
}

/** What there is one report about: each web address for content, else each source. */
function subjectsOf(category: string, { urls, sources }: XarfParts) {
  if (category !== 'content') return sources.map((source) => ({ ...source, url: '' }));
  const [only, ...others] = sources;
  // Which of several sources holds which page is not known.
  return urls.map((url) => ({ ...(only && others.length === 0 ? only : { host: hostOf(url) }), url }));
}

function ofCategory(category: string, type: string, url: string, parts: XarfParts): Record<string, unknown> {
  const target = {
    ...(parts.target ? { destination_ip: parts.target } : {}),
    ...(parts.targetPort ? { destination_port: parts.targetPort } : {}),
  };
  if (category === 'infrastructure') return { compromise_evidence: parts.facts };
  if (category === 'connection') {
    const seen = { first_seen: parts.when, ...(parts.until ? { last_seen: parts.until } : {}) };
    return { ...target, protocol: parts.protocol, ...seen };
  }
  const host = hostOf(url);
  const [hash, ...hashes] = parts.hashes;
  // Which of several files is at which address is not known.
  const isOne = hash !== undefined && hashes.length === 0 && parts.urls.length === 1;
  return {
    url,
    ...(isDomain(host) ? { domain: host } : {}),
    ...(type === 'malware' && isOne ? { file_hashes: { sha256: hash } } : {}),
  };
}

/** What was written for a program to read and stands in none of the reports, line by line. */
function leftOutOf(answers: Answers, written: string): LeftOut[] {
  const asIn: Record<string, (line: string) => string | undefined> = {
    urls: (line) => plainUrl(refanged(line)),
    'source-addresses': (line) => hostAndPort(line)?.host,
    'file-hashes': (line) => line,
    'target-address': (line) => hostAndPort(line)?.host,
    'source-port': (line) => line,
    'target-port': (line) => line,
  };
  return Object.entries(asIn).flatMap(([field, read]) => {
    const lines = [...linesOf(answers, field), textOf(answers, field)].filter(Boolean);
    return lines.flatMap((line) => {
      const value = read(line);
      const isIn = value && [`"${value}"`, `:${value},`, `:${value}}`].some((one) => written.includes(one));
      return isIn ? [] : [{ field, line }];
    });
  });
}
