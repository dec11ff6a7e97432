import type { KitTemplate, ReportKit } from '../../formats/report-kit.ts';
import { answerText, words } from './answer-text.ts';
import { type Answers, answerTo, fieldOf, isAsked } from './answers.ts';
import { withoutHeld } from './held.ts';

/** One answer in a draft. */
export interface DraftLine {
  field: string;
  /** Fixed words in the language of the draft: "What was asked". */
  label: string;
  /** True when `text` is in the reader's own words, whatever language they are in. */
  own: boolean;
  /** The answer, ready to paste; several lines are parted by `\n`. */
  text: string;
}

export interface DraftSection {
  id: string;
  title: string;
  lines: DraftLine[];
}

export interface MissingField {
  field: string;
  /** The question in the language of the page. */
  label: string;
}

/** A report in the language its channel takes, in parts; `plain-text.ts` and `mail.ts` make text of it. */
export interface Draft {
  /** `zh-cn`. */
  language: string;
  template: string;
  subject: string;
  opening: string;
  /** Sections that have an answer. */
  sections: DraftSection[];
  closing: string;
  /** Required and not answered; never a reason to refuse an export. */
  missing: MissingField[];
  /** True when any line is in the reader's own words. */
  hasOwnWords: boolean;
  /** The name of the language that those words are in, when it may be another than the draft's; else ''. */
  otherLanguage: string;
}

export interface DraftRequest {
  /** An id of `kit.templates`, from `channel.reports[situation]`. */
  template: string;
  /** One of `channel.languages`. */
  language: string;
  answers: Answers;
  /** Fields whose answers stay out; see `held.ts`. They still decide what is asked. */
  held?: readonly string[];
}

/**
 * Puts answers into a template. The reader's words are left as they are. Fields that are not asked
 * now (a name after "anonymous" was picked) never reach the draft, even when something was typed.
 */
export function makeDraft(
  kit: ReportKit,
  { template: id, language, answers, held = [] }: DraftRequest,
): Draft {
  const template = templateOf(kit, id);
  const missing: MissingField[] = [];
  const sections = template.sections.map((section): DraftSection => {
    const lines = section.fields.flatMap((use): DraftLine[] => {
      const field = fieldOf(kit, use.field);
      if (!isAsked(field, answers) || held.includes(use.field)) return [];
      const answer = answerTo(answers, use.field);
      if (answer === undefined) {
        if (use.required) missing.push({ field: use.field, label: use.label ?? field.label });
        return [];
      }
      const label = words(use.phrase ?? field.phrase, language);
      return [{ field: use.field, label, ...answerText(kit, use.field, answer, language) }];
    });
    return { id: section.id, title: words(section.title, language), lines };
  });
  const filled = sections.filter(({ lines }) => lines.length > 0);
  const hasOwnWords = filled.some(({ lines }) => lines.some(({ own }) => own));
  return {
    language,
    template: id,
    subject: subjectOf(kit, template, language, withoutHeld(answers, held)),
    opening: words(template.opening, language),
    sections: filled,
    closing: words(template.closing, language),
    missing,
    hasOwnWords,
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

/** The subject line; the reader's part of it is cut to one line. */
function subjectOf(kit: ReportKit, template: KitTemplate, language: string, answers: Answers): string {
  const subject = words(template.subject, language);
  const answer = template.subjectField ? answerTo(answers, template.subjectField) : undefined;
  if (answer === undefined || !template.subjectField) return subject;
  const { text } = answerText(kit, template.subjectField, answer, language);
  const line = oneLine(text);
  return line ? `${subject}${words(kit.words[language] ?? {}, 'paper.colon')}${line}` : subject;
}

/** Line breaks and other controls become a space; at most 120 characters. */
const oneLine = (text: string) =>
  [...text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ').trim()].slice(0, 120).join('');
