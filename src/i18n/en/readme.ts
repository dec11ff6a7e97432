/** Strings of README.html in an evidence package: read perhaps years later, by people who never saw this site. */
export const readme = {
  'readme.language': 'English',
  'readme.title': 'Evidence package',
  'readme.intro-bag':
    'This folder holds files kept as evidence (in data), the SHA-256 of each, and a record of who handed them to whom.',
  'readme.intro-list':
    'This folder lists files kept as evidence, the SHA-256 of each, and who handed them to whom. It does not hold the files.',
  'readme.warning-bag':
    'Do not open the files in data: they may be harmful. Do not change, rename or add anything in this folder. Work on a copy.',
  'readme.warning-list':
    'Do not change, rename or add anything in this folder, nor in the originals. Work on a copy.',

  'readme.case': 'Case',
  'readme.reference': 'Reference',
  'readme.keeper': 'Kept by',
  'readme.organisation': 'Organisation',
  'readme.clock': 'Clock offset',
  'readme.begun': 'Log begun',
  'readme.made': 'Package made',
  'readme.generator': 'Made with',
  'readme.not-stated': 'Not stated',

  'readme.items': 'Evidence items ({count})',
  'readme.items-number': 'Each file in data is named by its number.',
  'readme.items-note':
    'Unseen characters are written out, as ⟨U+202E⟩. Exact names, paths, dates, sources and notes are in evidence-log.json; for a spreadsheet, in index.csv.',
  'readme.number': 'Number',
  'readme.name': 'Original name',
  'readme.size': 'Bytes',
  'readme.what': 'What it is',

  'readme.custody': 'Chain of custody',
  'readme.custody-none': 'No handover recorded.',
  'readme.at': 'When',
  'readme.from': 'From',
  'readme.to': 'To',
  'readme.reason': 'Reason',
  'readme.place': 'Place',
  'readme.handed': 'Items',
  'readme.evidence': 'Hash of the items',
  'readme.previous': 'Hash of the line before',
  'readme.digest': 'Hash of this line',
  'readme.head': 'Hash of the last line:',
  'readme.head-note':
    'Write it down where nobody can change it unseen, or have the receiver sign it; compare it later.',

  'readme.check': 'Check this package',
  'readme.check-first':
    'Open a terminal in this folder and type the commands for your system. First compare the SHA-256 of tagmanifest-sha256.txt with the value you got some other way (paper, report, timestamp):',
  'readme.check-lists': 'If they agree, check the lists and this page. Every line must say OK:',
  'readme.check-bag': 'Then check the evidence. Every line must say OK:',
  'readme.check-originals':
    'Then check the originals: copy SHA256SUMS to where its paths begin and open a terminal there. Every line must say OK. Only PowerShell cannot read a line that begins with a backslash.',
  'readme.check-more-bag':
    'The lists do not show added files. Two programs do: hashdeep by its own list, bagit-python by the rules of bags (RFC 8493).',
  'readme.check-more-list':
    'SHA256SUMS does not show added files. The program hashdeep does: copy hashdeep.txt to the same place, and for FOLDER write the files and folders that were listed. Names with a line break are not in hashdeep.txt.',

  'readme.limits': 'What this package does not prove',
  'readme.limit-files':
    'A SHA-256 shows that a file is as it was when listed, not who made it or whether it was genuine.',
  'readme.limit-times':
    'Times come from the clock of the device that kept the log and from what was typed in. A browser knows when a file was last changed, not when it was created or opened.',
  'readme.limit-chain':
    'The chain of custody shows if a line was changed, moved or taken out of the middle. Only the hash of the last line, kept elsewhere, shows if the last lines were cut off or the whole chain was written anew.',
  'readme.limit-whole':
    'Whoever can change this folder can remake all its lists. Only a hash of tagmanifest-sha256.txt kept elsewhere, signed or timestamped, shows that.',
  'readme.limit-court':
    'This package does not make evidence admissible. The authority or court decides, and may want the original device or account.',
} as const;
