import { parseCitation } from '../schemas/citation.ts';
import { asUse, type Report, type ReportField } from '../schemas/report.ts';
import type { Text } from '../schemas/text.ts';

/** A section of a report with its questions, each as this kind of channel asks it. */
export interface FormSection {
  title: Report['sections'][number]['title'];
  questions: (ReportField & {
    /** Important whatever else is answered. */
    required: boolean;
    /** The answers to another question that make it important. */
    requiredIf: Text[];
  })[];
}

/** The sections of a report with all that its fields say; what the template says goes before. */
export function formSections(report: Report, fields: readonly ReportField[]): FormSection[] {
  return report.sections.map((section) => ({
    title: section.title,
    questions: section.fields.map(asUse).flatMap((use) => {
      const field = fields.find(({ id }) => id === use.field);
      if (!field) return [];
      const { required, label = field.label, phrase = field.phrase, why = field.why } = use;
      const condition = required === true ? undefined : required;
      const deciding = fields.find(({ id }) => id === condition?.field)?.options ?? [];
      const requiredIf = deciding
        .filter(({ id }) => condition?.is.includes(id))
        .map((option) => option.label);
      return [{ ...field, label, phrase, why, required: required === true, requiredIf }];
    }),
  }));
}

/** Ids of the sources that a form cites, each once, in the order of the form. */
export function sourcesOfForm({ before }: Report, sections: readonly FormSection[]): string[] {
  const questions = sections.flatMap((section) => section.questions);
  const points = [...before, ...questions.flatMap(({ why, avoid }) => (avoid ? [why, avoid] : [why]))];
  return [...new Set(points.flatMap(({ cites = [] }) => cites).map((cite) => parseCitation(cite).source))];
}
