import { z } from 'astro/zod';
import { address } from '../i18n/address.ts';
import { type Locale, localeIds } from '../i18n/locales.ts';
import { type ApiName, apiDocuments, apiVersion } from '../schemas/api.ts';
import { dueOn } from '../schemas/channel.ts';
import { parseCitation } from '../schemas/citation.ts';
import { getAssets } from './assets.ts';
import { getChannels } from './channels.ts';
import { edition } from './edition.ts';
import { getOwnChannels } from './organisation.ts';
import { getFlow, getMessages, getSources, getStep } from './records.ts';

/** A file of `/api/`, checked against its schema. Links in it are relative to it. */
export async function getApiDocument(name: ApiName): Promise<unknown> {
  const body = await bodyOf[name]();
  const document = withRelativeLinks({
    $schema: `${name}.schema.json`,
    format: `spot-keep-report/${name}`,
    version: apiVersion,
    edition: { version: edition.version, ...(edition.date ? { date: edition.date } : {}) },
    licence: 'CC-BY-4.0',
    languages: localeIds,
    ...body,
    sources: await getSourcesCitedIn(body),
  });
  return apiDocuments[name].parse(document);
}

/** The schema of a file of `/api/`, as JSON Schema 2020-12. */
export function getApiSchema(name: ApiName): unknown {
  return {
    title: `/api/${name}.json`,
    description: 'Texts are inline Markdown by language; links in them are relative to the file.',
    ...z.toJSONSchema(apiDocuments[name], {
      target: 'draft-2020-12',
      io: 'output',
      reused: 'ref',
      // Zod's own name for what the pattern beside it says; strict validators refuse a format they do not know.
      override: ({ jsonSchema }) => {
        if (jsonSchema.format === 'starts_with') delete jsonSchema.format;
      },
    }),
  };
}

const bodyOf: Record<ApiName, () => Promise<object>> = {
  async channels() {
    // An organisation's own contacts have no sources and are not ours to license.
    const own = new Set(getOwnChannels().map(({ id }) => id));
    const channels = (await getChannels()).filter(({ id }) => !own.has(id));
    return {
      channels: channels.map(({ id, data }) => ({
        id,
        pages: pagesOf(`report/channels/${id}`),
        ...data,
        dueOn: dueOn(data),
      })),
    };
  },
  async assets() {
    const assets = await getAssets();
    return { assets: assets.map(({ id, data }) => ({ id, pages: pagesOf(`assets/${id}`), ...data })) };
  },
  async flow() {
    const flow = await getFlow('check');
    const at = (id: string) => ({ pages: pagesOf(`spot/check/${id}`) });
    const steps = [...new Set(flow.outcomes.flatMap((outcome) => outcome.steps))];
    const named = new Set(flow.outcomes.flatMap(({ messages = [] }) => messages));
    return {
      flow: {
        id: 'check',
        ...flow,
        pages: pagesOf('spot/check'),
        questions: flow.questions.map((question) => ({ ...question, ...at(question.id) })),
        outcomes: flow.outcomes.map(({ pages, ...outcome }) => ({
          ...outcome,
          ...at(outcome.id),
          goOn: pages.map((page) => pagesOf(page)),
        })),
      },
      steps: await Promise.all(steps.map(async (id) => ({ id, ...(await getStep(id)) }))),
      messages: (await getMessages())
        .filter(({ id }) => named.has(id))
        .map(({ id, data }) => ({ id, pages: pagesOf('messages', `#message-${id}`), ...data })),
    };
  },
};

function pagesOf(path: string, part = ''): Record<Locale, string> {
  const entries = localeIds.map((locale) => [locale, address(locale, path) + part]);
  return Object.fromEntries(entries);
}

/** The sources of every `cites` anywhere in a value. */
async function getSourcesCitedIn(value: unknown) {
  const cited = new Set<string>();
  JSON.stringify(value, (name, part) => {
    if (name === 'cites' && part) for (const cite of part) cited.add(parseCitation(cite).source);
    return part;
  });
  return (await getSources())
    .filter(({ id }) => cited.has(id))
    .map(({ id, data }) => ({ id, pages: pagesOf('sources', `#${id}`), ...data }));
}

/** Addresses from the root, alone or in Markdown, become relative to `/api/`. */
function withRelativeLinks(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part) => {
    if (typeof part !== 'string') return part;
    return part.replace(/^\/(?=[a-z-]+\/)/, '../').replaceAll('](/', '](../');
  });
}
