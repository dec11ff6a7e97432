import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { schemas } from './schemas/index.ts';

/** `digital-signatures/asset.yaml` → `digital-signatures`. */
const folderName = ({ entry }: { entry: string }) => entry.split('/')[0] as string;
/** `organisations/policy/zh-cn.mdx` → `organisations/policy/zh-cn`. */
const pathWithoutEnding = ({ entry }: { entry: string }) => entry.replace(/\.mdx$/, '');

const yaml = (folder: string) => glob({ base: `src/content/${folder}`, pattern: '*.yaml' });
const mdx = (folder: string) =>
  glob({ base: `src/content/${folder}`, pattern: '**/*.mdx', generateId: pathWithoutEnding });

export const collections = {
  assets: defineCollection({
    loader: glob({ base: 'src/content/assets', pattern: '*/asset.yaml', generateId: folderName }),
    schema: schemas.asset,
  }),
  assetTexts: defineCollection({ loader: mdx('assets'), schema: z.strictObject({}) }),
  guides: defineCollection({ loader: mdx('guides'), schema: schemas.guide }),
  changes: defineCollection({ loader: file('src/content/changes.yaml'), schema: schemas.change }),
  steps: defineCollection({ loader: yaml('steps'), schema: schemas.step }),
  channels: defineCollection({ loader: yaml('channels'), schema: schemas.channel }),
  sources: defineCollection({ loader: yaml('sources'), schema: schemas.source }),
  flows: defineCollection({ loader: yaml('flows'), schema: schemas.flow }),
  handouts: defineCollection({ loader: yaml('handouts'), schema: schemas.handout }),
  messages: defineCollection({ loader: yaml('messages'), schema: schemas.message }),
  reports: defineCollection({ loader: yaml('reports'), schema: schemas.report }),
  reportFields: defineCollection({
    loader: file('src/content/report-fields.yaml'),
    schema: schemas.reportField,
  }),
  routes: defineCollection({ loader: yaml('routes'), schema: schemas.route }),
  figures: defineCollection({ loader: yaml('figures'), schema: schemas.figure }),
  glossary: defineCollection({ loader: file('src/content/glossary.yaml'), schema: schemas.term }),
};
