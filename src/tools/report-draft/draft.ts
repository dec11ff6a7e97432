import type { KitTemplate, ReportKit } from '../../formats/report/report-kit.ts';
import { type AnswerPart, type Author, answerParts, textOfParts, words } from './answer-text.ts';
import { type Answers, answerTo, fieldOf, isAsked, isImportant } from './answers.ts';
import { withoutHeld } from './held.ts';
import type { ReadFrom } from './read-from.ts';

/** One answer in a draft. */
export interface DraftLine {
  field: string;
  /** Fixed words in the language of the draft: "What was asked". */
  label: string;
  /** The answer by whose words it is. */
  parts: AnswerPart[];
  /** The answer alone, ready to paste; several lines are parted by `\n`. */
  text: string;
}

interface DraftSection {
  id: string;
  title: string;
  lines: DraftLine[];
}

interface MissingField {
  field: string;
  /** The question in the language of the page. */
  label: string;
}

/** A report in the language its channel takes, in parts; `plain-text.ts` and `mail.ts` make text of it. */
export interface Draft {
  /** `zh-cn`. */
  language: string;
  template: string;
  /** First line of the text: fixed words alone. */
  title: string;
  /** Of a mail; what the reader wrote stands in quotation marks. */
  subject: string;
  opening: string;
  /** Sections that have an answer. */
  sections: DraftSection[];
  closing: string;
  /** Important and not answered; never a reason to refuse an export. */
  missing: MissingField[];
  /** True when any line is in the reader's own words. */
  hasOwnWords: boolean;
  /** True when any line was read from a file. */
  hasReadWords: boolean;
  /** The name of the language that those words are in, when it may be another than the draft's; else ''. */
  otherLanguage: string;
}

interface DraftRequest {
  /** An id of `kit.templates`, from `channel.reports[situation]`. */
  template: string;
  /** One of `channel.languages`. */
  language: string;
  answers: Answers;
  /** Fields whose answers stay out; see `held.ts`. They still decide what is asked. */
  held?: readonly string[];
  /** What of the answers was read from files. */
  readFrom?: ReadFrom;
}

/**
 * Puts answers into a template. The reader's words are left as they are. Fields that are not asked
 * now (a name after "anonymous" was picked) never reach the draft, even when something was typed.
 */
export function makeDraft(
  kit: ReportKit,
  { template: id, language, answers, held = [], readFrom }: DraftRequest,
): Draft {
  const template = templateOf(kit, id);
  const missing: MissingField[] = [];
  const sections = template.sections.map((section): DraftSection => {
    const lines = section.fields.flatMap((use): DraftLine[] => {
      const field = fieldOf(kit, use.field);
      if (!isAsked(field, answers) || held.includes(use.field)) return [];
      const answer = answerTo(answers, use.field);
      if (answer === undefined) {
        if (isImportant(use, answers)) missing.push({ field: use.field, label: use.label ?? field.label });
        return [];
      }
      const label = words(use.phrase ?? field.phrase, language);
      const parts = answerParts(kit, use.field, answer, language, readFrom);
      return [{ field: use.field, label, parts, text: textOfParts(parts) }];
    });
    return { id: section.id, title: words(section.title, language), lines };
  });
  const filled = sections.filter(({ lines }) => lines.length > 0);
  const has = (author: Author) =>
    filled.some(({ lines }) => lines.some(({ parts }) => parts.some(({ by }) => by === author)));
  const hasOwnWords = has('reader');
  return {
    language,
    template: id,
    title: words(template.subject, language),
    subject: subjectOf(kit, template, language, withoutHeld(answers, held)),
    opening: words(template.opening, language),
    sections: filled,
    closing: words(template.closing, language),
    missing,
    hasOwnWords,
    hasReadWords: has('file'),
    otherLanguage: hasOwnWords && kit.locale !== language ? nameOf(kit, kit.locale) : '',
  };
}

const nameOf = (kit: ReportKit, language: string) =>
  kit.languages.find(({ id }) => id === language)?.name ?? language;

/** The template of a kit. Throws a RangeError for an unknown id. */
export function templateOf(kit: ReportKit, id: string): KitTemplate {
  const template = Object.hasOwn(kit.templates, id) ? kit.templates[id] : undefined;
  if (!template) throw new RangeError(`There is no template ${id}.`);
  return template;
}

/** The subject of a mail; the reader's part of it is cut to one line and quoted. */
function subjectOf(kit: ReportKit, template: KitTemplate, language: string, answers: Answers): string {
  const subject = words(template.subject, language);
  const answer = template.subjectField ? answerTo(answers, template.subjectField) : undefined;
  if (answer === undefined || !template.subjectField) return subject;
  const paper = kit.words[language] ?? {};
  const parts = answerParts(kit, template.subjectField, answer, language);
  const line = oneLine(textOfParts(parts));
  const isFixed = parts.every(({ by }) => by === 'guide');
  const shown = isFixed ? line : words(paper, 'paper.quoted').replace('{text}', () => line);
  return line ? `${subject}${words(paper, 'paper.colon')}${shown}` : subject;
}

/** Line breaks and other controls become a space; at most 120 characters. */
const oneLine = (text: string) =>
  [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ').trim()].slice(0, 120).join('');
