/**
 * `kit.json`, what the report draft needs of the content: written by a build per language, fetched
 * by the tool when it starts. Plain words throughout, no Markdown.
 */
export const kitFormat = 'spot-keep-report/report-kit';
export const kitVersion = 1;

/** Words by language, `{ en: …, 'zh-cn': … }`: a draft is written in the language its channel takes. */
type ByLanguage = Record<string, string>;

/** A statement with what it rests on: sources (`csbr@4.9.1`), or our own judgement when there are none. */
export interface KitPoint {
  text: string;
  cites?: string[];
}

export type FieldKind = 'line' | 'text' | 'time' | 'choice' | 'list' | 'evidence';

/** Holds while `field` has one of these answers. */
export interface KitCondition {
  field: string;
  is: string[];
}

export interface KitOption {
  id: string;
  label: string;
  phrase: ByLanguage;
  /** The page to read before more is written: its path in the guide, which is its name in `nav.` too. */
  readFirst?: 'already-involved';
}

export interface KitField {
  kind: FieldKind;
  /** Held back from a provider until the reader ticks it, unless it was written for that provider. */
  private?: true;
  /** The question, in the language of the page. */
  label: string;
  why: KitPoint;
  /** What not to write. */
  avoid?: KitPoint;
  /** How the answer is headed in a draft. */
  phrase: ByLanguage;
  /** Of a `choice`. */
  options?: KitOption[];
  /** Asked, and printed, only while this holds. */
  showIf?: KitCondition;
}

/** A field as a template uses it; what is absent stands in `fields`. */
export interface KitUse {
  field: string;
  /** Important: always, or while this holds. */
  required?: true | KitCondition;
  label?: string;
  why?: KitPoint;
  phrase?: ByLanguage;
}

export interface KitTemplate {
  title: string;
  summary: string;
  before: KitPoint[];
  subject: ByLanguage;
  subjectField?: string;
  opening: ByLanguage;
  closing: ByLanguage;
  sections: { id: string; title: ByLanguage; fields: KitUse[] }[];
}

type WayKind = 'phone' | 'web' | 'email' | 'fax' | 'post' | 'in-person' | 'passed-on' | 'app' | 'form';

export interface KitWay {
  kind: WayKind;
  value?: string;
  text?: string;
  /** `medium`: to be confirmed on the official site. */
  confidence: 'high' | 'medium';
}

export interface KitDeadline {
  who: string;
  incident: string;
  clock: string;
  note?: string;
  /** Absent when the clock is no plain number of hours. */
  limit?: { hours: number; from: 'aware' | 'occurred' | 'received' };
  cites: string[];
}

export interface KitChannel {
  id: string;
  name: string;
  summary: string;
  place: string;
  kind: 'government' | 'provider';
  /** The template for each situation it takes: `{ approach: 'state-security' }`. */
  reports: Record<string, string>;
  /** Languages a draft for it may be written in, the best first; never empty. */
  languages: string[];
  /** True when a source says in which languages it takes reports. */
  languagesKnown: boolean;
  ways: KitWay[];
  formats?: 'xarf'[];
  /** Organisations that certificates name as their issuer; `*` for all that no other channel names. */
  issuers?: string[];
  officialSite?: string;
  /**
   * Days, `2026-11-22`: when the entry was last checked, and when it is due again. Absent, both, for
   * somebody whom the reader has to find: there is no entry.
   */
  checkedOn?: string;
  dueOn?: string;
  deadlines?: KitDeadline[];
  hours?: KitPoint;
  anonymity?: KitPoint;
  confidentiality?: KitPoint;
  next?: KitPoint[];
  warnings?: KitPoint[];
}

/** Somebody whom the reader has to find: "Your security officer". */
export interface KitSomeone {
  /** No channel has it. */
  id: string;
  name: string;
  /** The template of a report to them. */
  report: string;
  /** Private answers are held back from them as from a provider. */
  kind?: 'provider' | undefined;
  /** To heed before anything goes to them. */
  warnings?: KitPoint[];
  ways: WayKind[];
  /** As of a channel; for a colleague the language of the page. */
  languages: string[];
}

/** One stop on the way: a channel by id, or somebody who is none. */
export interface KitStop extends KitPoint {
  channel?: string;
  someone?: KitSomeone;
  /** Only when one of these asset types was touched. */
  assets?: string[];
}

export interface KitRouteWay {
  situations: string[];
  always?: true;
  stops: KitStop[];
}

export interface ReportKit {
  format: typeof kitFormat;
  version: typeof kitVersion;
  /** The language of labels, reasons and names. */
  locale: string;
  /** Languages a draft can be written in. */
  languages: { id: string; tag: string; name: string }[];
  places: { id: string; name: string }[];
  situations: { id: string; name: string }[];
  assets: { id: string; name: string }[];
  fields: Record<string, KitField>;
  templates: Record<string, KitTemplate>;
  /** In the order of lists. */
  channels: KitChannel[];
  /** Channels that come before all others where they serve, the organisation's own; absent in a copy for everybody. */
  first?: string[];
  /** By place, `cn`; `world` serves places without a way, and follows every place where it says `always`. */
  routes: Record<string, KitRouteWay[]>;
  /** What stands for a citation, `csbr@4.9.1`: a short name, and the id of the source. */
  cites: Record<string, { source: string; label: string }>;
  /** Words for what is read from files, by key (`reading.…`), in the language of the page. */
  reading: Record<string, string>;
  /** Fixed words of the drafts themselves, by language and key (`paper.…`). */
  words: Record<string, Record<string, string>>;
}
