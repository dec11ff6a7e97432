/** Interface strings of the report draft (`draft.…`), and the fixed words of the drafts (`paper.…`). */
export const draft = {
  // How a clock is told: "until 16:20 today (Asia/Shanghai, UTC+08:00)".
  'draft.due.until': 'until {when} ({zone}, UTC{offset})',
  'draft.due.passed': 'ran out {when} ({zone}, UTC{offset}); report all the same, and at once',
  'draft.due.today': '{time} today',
  'draft.due.tomorrow': '{time} tomorrow',
  'draft.due.yesterday': '{time} yesterday',
  'draft.due.on': '{time} on {date}',

  // What to keep after reporting.
  'draft.receipt.title': 'Receipt of a report',
  'draft.receipt.channel': 'Reported to',
  'draft.receipt.way': 'By way of',
  'draft.receipt.sent': 'Sent',
  'draft.receipt.reference': 'Reference given',
  'draft.receipt.text': 'SHA-256 of the text sent (bytes)',
  'draft.receipt.evidence': 'SHA-256 of the evidence list (items)',
  'draft.receipt.notes': 'Notes',
  'draft.receipt.none': 'none',

  // Why there is no report for programs (XARF).
  'draft.xarf.unsupported': 'This format has no type for the kind of abuse you picked. Use the text.',
  'draft.xarf.missing': 'This format requires answers that are still missing. It cannot be anonymous.',

  // Before a mail draft is saved.
  'draft.mail.sender':
    'Your mail program adds your own address. To stay anonymous, do not send this as mail. Nothing is attached for you.',

  // Beside the language of a draft when no source says which the channel takes.
  'draft.language.advice': 'Our advice: no source we read says which languages it takes.',

  // Why a file was not opened. `file` is its name.
  'draft.problem.not-json':
    '{file} is not a draft: it cannot be read as JSON. It may be cut off. Nothing was changed.',
  'draft.problem.other-format': '{file} is JSON, but not a draft of this tool. Nothing was changed.',
  'draft.problem.newer':
    '{file} was written by a newer version of this guide (format {found}; this page reads up to {expected}). Open it there. Nothing was changed.',
  'draft.problem.field': '{file} has fields that are not what they must be. Nothing was changed:',
  'draft.problem.field-at': '{at}: found {found}',
  'draft.problem.field-missing': '{at}: missing',

  'paper.colon': ': ',
  'paper.bytes': '{count} bytes',
  'paper.moment': '{when} ({zone}, UTC{offset})',
  'paper.moment-zone': '{when} ({zone})',
  'paper.moment-no-zone': '{when} (time zone not stated)',
  'paper.own-words':
    'Lines that begin with “>” are in my own words. The other lines are headings and fixed words.',
  'paper.mixed': 'My own words may be in another language: {language}.',
} as const;
