import type { z } from 'astro/zod';
import { en } from '../i18n/en/index.ts';
import { localeIds } from '../i18n/locales.ts';
import { parseCitation } from '../schemas/citation.ts';
import { type OrganisationOverlay, organisation, organisationFile } from '../schemas/organisation.ts';
import { fieldNamesAt } from './field-names.ts';
import { idsIn, type Library } from './library.ts';
import { perhaps } from './near.ts';
import { type OrganisationFile, readOrganisationFile } from './organisation-file.ts';
import type { Problem } from './problem.ts';
import { expectation, show, valueAt } from './shape-words.ts';

interface OrganisationCheck {
  source: OrganisationFile;
  problems: Problem[];
  /** Present when there are no problems. */
  overlay?: OrganisationOverlay;
}

/** Checks the file of an organisation against its schema, the strings there are, and our content. */
export function checkOrganisation(root: string, path: string, library: Library): OrganisationCheck {
  const source = readOrganisationFile(root, path);
  if (source.problems.length > 0) return { source, problems: source.problems };
  const schema = source.isJson ? organisationFile : organisation;
  const result = schema.safeParse(source.data);
  const shape = (result.error?.issues ?? []).flatMap((issue) => describeIssue(source, schema, issue));
  const problems = [...shape, ...checkWording(source), ...checkIds(source, library)].toSorted(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
  if (problems.length > 0 || !result.success) return { source, problems };
  return { source, problems, overlay: result.data as OrganisationOverlay };
}

/** Where every field is explained. */
const explained = 'src/schemas/organisation.ts';

function describeIssue(source: OrganisationFile, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const { file, data, lineOf, isJson } = source;
  const where = (path: PropertyKey[]) => {
    const line = lineOf(path);
    return { file, ...(line ? { line } : {}), ...(path.length > 0 ? { at: path.join('.') } : {}) };
  };
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNamesAt(schema, issue.path);
    const more = isJson && issue.path.length === 0 ? fieldNamesAt(organisation, []) : [];
    return issue.keys.map((key) => ({
      ...where([...issue.path, key]),
      code: 'does-not-fit',
      expected: more.includes(key)
        ? `${known.join(', ')}; ${key} needs a build with the YAML file (docs/how-to/brand-a-copy.md)`
        : `one of ${known.join(', ')} (${explained})`,
      found: `the unknown field ${key}${perhaps(key, known)}`,
    }));
  }
  // Of texts that may be one or one per language: what is wrong with the kind that was written.
  const meant = issue.code === 'invalid_union' ? issue.errors.find(isMeant) : undefined;
  if (meant) {
    const inner = meant.map((one) => ({ ...one, path: [...issue.path, ...one.path] }) as z.core.$ZodIssue);
    return inner.flatMap((one) => describeIssue(source, schema, one));
  }
  const value = valueAt(data, issue.path);
  const last = issue.path.at(-1);
  const problem = { ...where(issue.path), found: show(value, issue) };
  if (value === undefined && localeIds.some((id) => id === last)) {
    return [{ ...problem, code: 'missing-language', expected: `a text in ${String(last)}` }];
  }
  if (value === undefined && last === 'checkedOn') {
    return [{ ...problem, code: 'missing-checked-on', expected: 'the day the contact was last checked' }];
  }
  const isLink = issue.code === 'custom' && issue.params?.['code'] === 'link-not-allowed';
  const words =
    issue.code === 'invalid_union'
      ? `a text, or one per language (${localeIds.join(', ')})`
      : expectation(issue, schema);
  return [
    { ...problem, code: isLink ? 'link-not-allowed' : 'does-not-fit', expected: `${words} (${explained})` },
  ];
}

const isMeant = (issues: readonly z.core.$ZodIssue[]) =>
  !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);

/** Strings that state what sources or the guide say, and stand with them on many pages. */
const ofContent = /^(channel\.provider$|asset\.authority)/;

/** Own words are for strings that exist, and leave the same places for values. */
function checkWording({ file, data, lineOf }: OrganisationFile): Problem[] {
  const wording = valueAt(data, ['wording']);
  if (typeof wording !== 'object' || wording === null) return [];
  return Object.entries(wording).flatMap(([key, words]): Problem[] => {
    const path = ['wording', key];
    const line = lineOf(path);
    const place = { file, at: path.join('.'), ...(line ? { line } : {}) };
    const builtIn = Object.hasOwn(en, key) ? en[key as keyof typeof en] : undefined;
    if (builtIn === undefined) {
      const found = `${key}${perhaps(key, Object.keys(en))}`;
      return [{ ...place, code: 'unknown-string', expected: 'the key of a string in src/i18n/en/', found }];
    }
    if (ofContent.test(key)) {
      const expected = 'a string of the interface; this one says with its sources whom to tell first';
      return [{ ...place, code: 'unknown-string', expected, found: key }];
    }
    const texts = typeof words === 'object' && words !== null ? Object.values(words) : [words];
    return texts
      .filter((text) => typeof text === 'string')
      .filter((text) => places(text) !== places(builtIn))
      .map((text) => {
        const expected = places(builtIn) ? `the places ${places(builtIn)}` : 'no place in { }';
        return { ...place, code: 'string-values', expected, found: places(text) || show(text) };
      });
  });
}

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');

/** Ids are given once; steps, sources and templates that are named exist. */
function checkIds({ file, data, lineOf }: OrganisationFile, library: Library): Problem[] {
  const problem = (code: Problem['code'], path: PropertyKey[], expected: string, found: string): Problem => {
    const line = lineOf(path);
    return { code, file, at: path.join('.'), ...(line ? { line } : {}), expected, found };
  };
  const twice = ['channels', 'handouts'].flatMap((list) => {
    const ids = listAt(data, [list]).map((one) => valueAt(one, ['id']));
    return ids.flatMap((id, index) =>
      id !== undefined && ids.indexOf(id) < index
        ? [problem('does-not-fit', [list, index, 'id'], 'an id that stands once in the file', `${id} twice`)]
        : [],
    );
  });
  const missing = (to: string, path: PropertyKey[], id: string) =>
    idsIn(library, to).includes(id)
      ? []
      : [
          problem(
            'unknown-id',
            path,
            `an id that exists in src/content/${to}`,
            `${id}${perhaps(id, idsIn(library, to))}`,
          ),
        ];
  const steps = listAt(data, ['handouts']).flatMap((_, index) =>
    listAt(data, ['handouts', index, 'steps']).flatMap((step, at) =>
      typeof step === 'string' ? missing('steps', ['handouts', index, 'steps', at], step) : [],
    ),
  );
  const fromChannels = listAt(data, ['channels']).flatMap((one, index) => {
    const reports = Object.entries((valueAt(one, ['reports']) as object | undefined) ?? {}).flatMap(
      ([situation, id]) => missing('reports', ['channels', index, 'reports', situation], String(id)),
    );
    return [
      ...reports,
      ...citesIn(one, ['channels', index]).flatMap(({ path, id }) => missing('sources', path, id)),
    ];
  });
  return [...twice, ...steps, ...fromChannels];
}

function listAt(data: unknown, path: PropertyKey[]): unknown[] {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
}

function citesIn(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; id: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    return key === 'cites' && Array.isArray(inner)
      ? inner.map((cite, index) => ({ path: [...at, index], id: parseCitation(String(cite)).source }))
      : citesIn(inner, at);
  });
}
