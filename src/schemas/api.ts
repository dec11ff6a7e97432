import { z } from 'astro/zod';
import { localeIds } from '../i18n/locales.ts';
import { asset } from './asset.ts';
import { channel } from './channel.ts';
import { flow } from './flow.ts';
import { message } from './message.ts';
import { source } from './source.ts';
import { step } from './step.ts';
import { day, id, localised } from './text.ts';

/** Raised when a field goes away or changes its meaning; a new field alone does not raise it. */
export const apiVersion = 1;

/** Pages of a record in each language, relative to the file: `../en/keep/`. */
const pages = localised(z.string().startsWith('../')).describe(
  'The page of this record in each language, relative to this file.',
);

const own = { id: id.describe('Stable: part of the address of its page, never changed.'), pages };

/** What every file of `/api/` begins with. */
function documentOf<Name extends string, Body extends z.ZodRawShape>(name: Name, body: Body) {
  return z.strictObject({
    $schema: z.literal(`${name}.schema.json`),
    format: z.literal(`spot-keep-report/${name}`),
    version: z
      .literal(apiVersion)
      .describe('Of the format: raised when a field goes or changes its meaning.'),
    edition: z.strictObject({
      version: z.string().describe('Of the guide that this file is part of.'),
      date: day.optional().describe('The day of that state; absent when it is not known.'),
    }),
    licence: z.literal('CC-BY-4.0'),
    languages: z.array(z.enum(localeIds)).describe('The keys of every text.'),
    ...body,
    sources: z
      .array(z.strictObject({ ...own, ...source.shape }))
      .describe('Every source that a `cites` of this file names before its `@`; after it stands the place.'),
  });
}

/** `/api/channels.json`: every door at which something can be reported. */
const channelsDocument = documentOf('channels', {
  channels: z.array(
    z.strictObject({
      ...own,
      ...channel.shape,
      dueOn: day.describe('The day on which the contact is due for checking again. Confirm it before use.'),
    }),
  ),
});

// What to say to the security authority stands in `tell`, see `queries/assets.ts`.
const { toAuthority: _, ...published } = asset.shape;

/** `/api/assets.json`: every kind of asset that gets abused; `tell.channel` is an id of channels.json. */
const assetsDocument = documentOf('assets', {
  assets: z.array(z.strictObject({ ...own, ...published })),
});

/** `/api/flow.json`: the questions of “Check a request”, where each answer leads, and what the outcomes name. */
const flowDocument = documentOf('flow', {
  flow: z.strictObject({
    ...own,
    ...flow.shape,
    questions: z.array(flow.shape.questions.element.extend({ pages })),
    outcomes: z.array(
      z.strictObject({
        ...flow.shape.outcomes.element.shape,
        pages,
        goOn: z.array(pages).describe('Pages to go on with.'),
      }),
    ),
  }),
  steps: z.array(z.strictObject({ id, ...step.shape })).describe('The steps that outcomes name.'),
  messages: z
    .array(z.strictObject({ ...own, ...message.shape }))
    .describe('The ready words that outcomes name.'),
});

/** The files of `/api/` by name, each with its schema beside it. */
export const apiDocuments = {
  channels: channelsDocument,
  assets: assetsDocument,
  flow: flowDocument,
} as const;
export type ApiName = keyof typeof apiDocuments;
