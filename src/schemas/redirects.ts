import { z } from 'astro/zod';

/** An address without language, with or without the id of a part: `keep/`, `keep/#first-hour`; nothing for the start page. */
export const isLink = (link: string) => /^([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/.test(link);

/** The start page is written `./`, because nothing at all would be no value. */
export const withoutDot = (link: string) => link.replace(/^\.\//, '');

const example = 'expected an address without language, such as keep/ or keep/#first-hour';
const from = z.string().refine((link) => link !== '' && isLink(link), example);
const to = z.string().refine((link) => isLink(withoutDot(link)), example);

/** `src/redirects.yaml`: where links that were published and are gone lead now. Empty until the first. */
export const redirects = z.record(from, to).nullish();
