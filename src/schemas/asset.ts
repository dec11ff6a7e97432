import { z } from 'astro/zod';
import { basis, citation, hasOneBasis, oneBasis, point } from './citation.ts';
import { id, text, texts } from './text.ts';

/** A kind of evidence: what to keep, where it is, and how long it is there. */
const evidenceItem = z
  .strictObject({
    /** What to keep: "Logs of the signing service". */
    what: text,
    /** Where it is found. */
    where: text,
    /** How long it lasts by default: "at least 2 years"; say "not documented" rather than guess. */
    lasts: text,
    ...basis,
  })
  .refine(hasOneBasis, oneBasis);

/** How to get one kind of evidence out, on one system. */
const exportStep = z
  .strictObject({
    /** `any` is for what is the same everywhere, `web` for a web console. */
    system: z.enum(['windows', 'macos', 'linux', 'web', 'any']),
    /** What it gets: "Hash a file". */
    purpose: text,
    /** The command, one line or more, copied as it stands; the same in every language. */
    command: z.string().optional(),
    /** The way through menus, where there is no command. */
    way: text.optional(),
    /** `tried`: run by us on Debian 12. `documented`: taken from the maker's documentation, not run. */
    proof: z.enum(['tried', 'documented']),
    /** What to watch for. */
    note: text.optional(),
    cites: z.array(citation).min(1),
  })
  .refine((value) => value.command || value.way, 'expected a command or a way through menus');

/** Somebody to tell about this asset. */
const contact = z
  .strictObject({
    /** Who: "The certificate authority". */
    who: text,
    /** What to say or send, and in which order. */
    text,
    /** The id of an entry in `content/channels`, where there is one. */
    channel: id.optional(),
    ...basis,
  })
  .refine(hasOneBasis, oneBasis);

/**
 * The way from a request to damage, in a few words each; the page states every one of them at length,
 * with its sources. `stops` are the places on that way where it can be stopped, in order.
 */
const path = z.strictObject({
  /** What the client asks: "Sign dozens of programs". */
  request: text,
  /** What the reader would supply: "A signature in your name". */
  service: text,
  /** What it is then used for. */
  abuse: text,
  /** What came of it, or comes of it, as a source tells it. */
  damage: text,
  stops: z.strictObject({
    /** Before the work is taken, from `checks`. */
    accept: text,
    /** When the service runs already, from `contain`. */
    contain: text,
    /** When the abuse runs already: the authority, then `tell`. */
    tell: text,
  }),
  /** Where abuse and damage are told. */
  cites: z.array(citation).min(1),
});

/**
 * One type of asset that gets abused. Every page answers the same questions in the same order:
 * the first two in `en.mdx` and `zh-cn.mdx` beside this file, the others from these fields.
 */
export const asset = z.strictObject({
  /** Place in lists, 1 first. */
  order: z.int().positive(),
  /** True for the six types that the report of the case names. */
  namedInCase: z.boolean(),
  name: text,
  /** One sentence for lists and search results. */
  summary: text,
  /** What people type when they look for this: abbreviations, slang, common misspellings. */
  aliases: texts,
  path,
  /** Technique ids and names of MITRE ATT&CK, as printed there. */
  attack: z.array(z.strictObject({ id: z.string().regex(/^T\d{4}(\.\d{3})?$/), name: z.string() })),
  /** What in a request should make one pause. Behaviour, never origin. */
  redFlags: z.array(point).min(1),
  /** What to check before accepting. */
  checks: z.array(point).min(1),
  evidence: z.array(evidenceItem).min(1),
  exports: z.array(exportStep).min(1),
  /** How to stop the harm without destroying evidence. */
  contain: z.array(point).min(1),
  /** What to say to the security authority about this type, one sentence; who that is stands on every page alike. */
  toAuthority: text.optional(),
  /** Whom to tell, in order. In the file without the security authority, who is put before them when it is read. */
  tell: z.array(contact).min(1),
});
export type Asset = z.output<typeof asset>;
