import { z } from 'astro/zod';
import { day, id, text } from './text.ts';

/** Something that readers notice has changed; an entry of the feed. `src/content/changes.yaml`, newest first. */
export const change = z.strictObject({
  /** Readers of the feed know the entry by it, so it never changes. */
  id,
  /** The day of the change; a later correction of the entry does not move it. */
  date: day,
  /** What has changed, as a headline. */
  title: text,
  /** What it means for a reader, one or two sentences without markup. */
  summary: text,
  /** The page to look at, without language: `report/channels`; `.` for the start page. */
  page: z.string().regex(/^(\.|[a-z0-9-]+(\/[a-z0-9-]+)*)$/, 'expected a page without language, keep/log'),
});
