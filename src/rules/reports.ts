import {
  type Condition,
  type Report,
  type ReportField,
  report,
  reportField,
  usesOf,
} from '../schemas/report.ts';
import { idsIn, type Library } from './library.ts';
import type { Problem } from './problem.ts';

const fieldsFile = 'src/content/report-fields.yaml';

/** Templates of reports ask only for fields that exist, and every channel comes to exactly one template. */
export function checkReports(library: Library): Problem[] {
  const { entries } = library;
  const fields = fieldsOf(library);
  const templates = entries
    .filter(({ collection }) => collection === 'reports')
    .flatMap(({ id, file, data }) => {
      const result = report.safeParse(data);
      return result.success ? [{ id, file, data: result.data }] : [];
    });
  // Without the fields every template would look wrong; the file of the fields has its own message.
  if (!fields) return checkCovers(templates);
  if (templates.length === 0 && fields.length === 0) return [];
  return [
    ...checkFields(fields),
    ...templates.flatMap(({ file, data }) => checkTemplate(file, data, fields)),
    ...checkCovers(templates),
    ...(idsIn(library, 'reports').includes('general') ? [] : [lacksGeneral]),
  ];
}

const lacksGeneral: Problem = {
  code: 'does-not-fit',
  file: 'src/content/reports',
  expected: 'the file general.yaml, the template for channels that nothing else covers',
  found: 'nothing',
};

/** None where there is no such file; undefined where it cannot be read or does not fit. */
function fieldsOf({ entries, unreadable }: Library): ReportField[] | undefined {
  const isFields = ({ collection }: { collection: string }) => collection === 'report-fields';
  if (unreadable.some(isFields)) return undefined;
  return reportField.array().safeParse(entries.find(isFields)?.data ?? []).data;
}

const unknown = (file: string, at: string, expected: string, found: string): Problem => ({
  code: 'unknown-id',
  file,
  at,
  expected,
  found,
});

/** Ids stand once, and `showIf` names answers of a choice. */
function checkFields(fields: readonly ReportField[]): Problem[] {
  return fields.flatMap(({ id, showIf }, index): Problem[] => {
    const first = fields.findIndex((field) => field.id === id) === index;
    const twice: Problem = {
      code: 'does-not-fit',
      file: fieldsFile,
      at: id,
      expected: 'an id that stands once',
      found: 'it stands twice',
    };
    return [
      ...(first ? [] : [twice]),
      ...unknownAnswers(showIf, fields).map((found) =>
        unknown(fieldsFile, `${id}.showIf`, 'an answer of a choice in this file', found),
      ),
    ];
  });
}

/** Answers that a condition names and no choice has. */
function unknownAnswers(condition: Condition | undefined, fields: readonly ReportField[]): string[] {
  const options = fields.find(({ id }) => id === condition?.field)?.options?.map(({ id }) => id);
  return (condition?.is ?? [])
    .filter((answer) => !options?.includes(answer))
    .map((answer) => `${condition?.field}: ${answer}`);
}

/** Fields exist and stand once; what decides whether one is asked, or important, is asked in the same template. */
function checkTemplate(file: string, data: Report, fields: readonly ReportField[]): Problem[] {
  const uses = usesOf(data);
  const used = uses.map(({ field }) => field);
  const lost = [...used, ...(data.subjectField ? [data.subjectField] : [])]
    .filter((id) => !fields.some((field) => field.id === id))
    .map((id) => unknown(file, 'sections', `an id that exists in ${fieldsFile}`, id));
  const twice = used
    .filter((id, index) => used.indexOf(id) !== index)
    .map((id): Problem => {
      const expected = 'a field that stands once in the template';
      return { code: 'does-not-fit', file, at: 'sections', expected, found: `${id} twice` };
    });
  const orphans = used.flatMap((id): Problem[] => {
    const needs = fields.find((field) => field.id === id)?.showIf?.field;
    const expected = `the field ${needs} too, which decides whether ${id} is asked`;
    return needs && !used.includes(needs)
      ? [{ code: 'does-not-fit', file, at: 'sections', expected, found: 'nothing' }]
      : [];
  });
  const conditions = uses.flatMap(({ field: id, required }) =>
    typeof required === 'object' ? [{ id, required }] : [],
  );
  const wrong = conditions.flatMap(({ id, required }) =>
    unknownAnswers(required, fields).map((found) =>
      unknown(file, `sections.${id}.required`, `an answer of a choice in ${fieldsFile}`, found),
    ),
  );
  const undecided = conditions
    .filter(({ required }) => !used.includes(required.field))
    .map(({ id, required: { field } }): Problem => {
      const expected = `the field ${field} too, which decides whether ${id} is important`;
      return { code: 'does-not-fit', file, at: 'sections', expected, found: 'nothing' };
    });
  return [...lost, ...twice, ...orphans, ...wrong, ...undecided];
}

/** No two templates claim the same kind of channel in the same situation. */
function checkCovers(templates: readonly { file: string; data: Report }[]): Problem[] {
  const seen = new Map<string, string>();
  return templates.flatMap(({ file, data: { covers } }) =>
    (covers?.situations ?? []).flatMap((name): Problem[] => {
      const key = `${covers?.kind} ${name}`;
      const other = seen.get(key);
      seen.set(key, other ?? file);
      const expected = 'a kind and situation that no other template covers';
      return other
        ? [{ code: 'does-not-fit', file, at: 'covers', expected, found: `${key}, as in ${other}` }]
        : [];
    }),
  );
}
