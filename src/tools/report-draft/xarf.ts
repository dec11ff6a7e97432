import type { Answers } from './answers.ts';
import { hostOf, isDomain } from './network-address.ts';
import { partsOf, textOf, type XarfParts } from './xarf-parts.ts';

/** The version of the XARF specification that reports follow (github.com/xarf/xarf-spec, schemas/v4). */
export const xarfVersion = '4.2.0';

/** A report for the programs of a provider. Its `evidence` is left out: that would embed file bytes. */
export type XarfReport = Record<string, unknown> & { report_id: string; category: string; type: string };

/**
 * Reports, one per address, or why there are none: `missing` names the fields that XARF requires,
 * `unsupported` the kind of abuse that has no type in it here.
 */
export type XarfResult = { reports: XarfReport[] } | { missing: string[] } | { unsupported: string };

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
 * required. `newId` gives a random UUID.
 */
export function makeXarf(answers: Answers, newId: () => string): XarfResult {
  const kind = textOf(answers, 'abuse-kind');
  const [category = '', type = ''] = Object.hasOwn(types, kind) ? (types[kind] ?? []) : [];
  if (kind !== '' && type === '') return { unsupported: kind };
  const parts = partsOf(answers);
  const needs: Record<string, unknown> = {
    'abuse-kind': kind,
    'reporter-contact': parts.mail,
    [textOf(answers, 'identity') === 'named' ? 'reporter-name' : 'identity']: parts.org,
    'first-seen': parts.when,
    ...(category === 'content' ? { urls: parts.url } : { 'source-addresses': parts.sources[0] }),
    ...(category === 'infrastructure' ? { facts: parts.facts } : {}),
    ...(category === 'connection' ? { protocol: parts.protocol, 'source-port': parts.sourcePort } : {}),
  };
  const missing = Object.keys(needs).filter((id) => !needs[id]);
  if (missing.length > 0) return { missing };
  const contact = { org: parts.org.slice(0, 200), contact: parts.mail, domain: parts.mail.split('@')[1] };
  const sources = parts.sources.length > 0 ? parts.sources : [hostOf(parts.url)];
  const reports = sources.map((source) => ({
    xarf_version: xarfVersion,
    report_id: newId(),
    timestamp: parts.when,
    reporter: contact,
    sender: contact,
    source_identifier: source,
    ...(parts.sourcePort ? { source_port: parts.sourcePort } : {}),
    category,
    type,
    ...(parts.facts ? { description: [...parts.facts].slice(0, 1000).join('') } : {}),
    ...ofCategory(category, type, parts),
  }));
  return { reports };
}

function ofCategory(category: string, type: string, parts: XarfParts): Record<string, unknown> {
  const target = {
    ...(parts.target ? { destination_ip: parts.target } : {}),
    ...(parts.targetPort ? { destination_port: parts.targetPort } : {}),
  };
  if (category === 'infrastructure') return { compromise_evidence: parts.facts };
  if (category === 'connection') {
    const seen = { first_seen: parts.when, ...(parts.until ? { last_seen: parts.until } : {}) };
    return { ...target, protocol: parts.protocol, ...seen };
  }
  const host = hostOf(parts.url);
  return {
    url: parts.url,
    ...(isDomain(host) ? { domain: host } : {}),
    ...(type === 'malware' && parts.hash ? { file_hashes: { sha256: parts.hash } } : {}),
  };
}
