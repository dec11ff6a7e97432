/** Interface strings of the verifier. `verify.tool.…` travel with the page for its script. */
export const verify = {
  'verify.title': 'Verify an evidence package',
  'verify.description': 'Has any byte of an evidence package changed? Find out on your device alone.',
  'verify.drop': 'Drop the package here: the zip, or its unpacked folder.',
  'verify.choose-files': 'Choose a zip or files',
  'verify.choose-folder': 'Choose a folder',
  'verify.takes': 'Takes our packages, BagIt bags, and files with a list such as SHA256SUMS or hashdeep.txt.',
  'verify.no-script': 'This check needs JavaScript. Without it, use the commands below.',
  'verify.meaning': 'What the result means',
  'verify.meaning.intact': 'Every listed file is there, as the manifest says.',
  'verify.meaning.changed':
    'A file has other bytes, a bag holds an unlisted file, or log and custody chain do not fit.',
  'verify.meaning.incomplete': 'A listed file, or a required part of the package, is missing.',
  'verify.meaning.not-judged':
    'Something could not be compared: a damaged zip, an encrypted file, a broken rule.',
  'verify.limit':
    '“Intact” says that the files fit the manifest, not who made them, when, or whether they are true.',
  'verify.limit.both':
    'A file changed together with its manifest is not seen: compare the SHA-256 of the tag manifest with the one on paper, or check its timestamp.',
  'verify.commands': 'By command',
  'verify.commands.where':
    'Unpack the zip and open a terminal in its folder. The first line checks the evidence, the second the lists; if the second fails, the first counts for nothing.',
  'verify.commands.macos': 'The macOS command was tried on Linux, not on a Mac.',
  'verify.commands.windows':
    'Paste it into PowerShell; it says OK or FAILED for each file. Run it again for tagmanifest-sha256.txt. From documentation; not run on Windows.',
  'verify.timestamp': 'If there is a timestamp',
  'verify.timestamp.how':
    'A .tsr file answers a timestamp request. Its service gives you the two certificates.',

  'verify.tool.checking': 'Checking {name}',
  'verify.tool.stopped': 'Stopped. Nothing was judged.',
  'verify.tool.print': 'Print the result',
  'verify.tool.failed':
    'This page failed during the check ({found}). Your files are untouched. Use the commands below.',

  'verify.tool.verdict.intact': 'Intact',
  'verify.tool.verdict.changed': 'Changed',
  'verify.tool.verdict.incomplete': 'Incomplete',
  'verify.tool.verdict.not-judged': 'Not judged',
  'verify.tool.says.intact': 'Every listed file is, byte for byte, as the manifest says.',
  'verify.tool.says.intact-listed':
    'Every listed file is, byte for byte, as the list says. Files in no list were not compared: {count}.',
  'verify.tool.says.empty': 'The lists name no evidence, so nothing can be called intact.',
  'verify.tool.says.changed': 'Not all is as the manifest says; see below.',
  'verify.tool.says.incomplete': 'Something is missing. Nothing that could be compared has changed.',
  'verify.tool.says.not-judged': 'Part could not be compared, so there is no verdict on the whole.',
  'verify.tool.says.rules':
    'Every listed file is as the manifest says, but the package breaks a rule: it is not called intact.',
  'verify.tool.state.intact': 'Intact',
  'verify.tool.state.changed': 'Changed',
  'verify.tool.state.missing': 'Missing',
  'verify.tool.state.extra': 'Extra, in no manifest',
  'verify.tool.state.not-judged': 'Not judged',
  'verify.tool.not-intact': 'Not intact',
  'verify.tool.intact': 'Intact files',
  'verify.tool.not-listed': 'In no list, not compared',
  'verify.tool.problems': 'What is wrong with the package',
  'verify.tool.notes': 'Good to know',
  'verify.tool.expected': 'listed',
  'verify.tool.found': 'found',
  'verify.tool.was': 'original name: ',
  'verify.tool.count': '{what}: {count}',
  'verify.tool.folded': '{what} ({count})',

  'verify.tool.fact.package': 'Package',
  'verify.tool.fact.zip': 'SHA-256 of the zip',
  'verify.tool.fact.tag-manifest': 'SHA-256 of {path}',
  'verify.tool.fact.tag-manifest.compare': 'Compare it with the one written down or timestamped at packing.',
  'verify.tool.fact.log': 'Evidence log',
  'verify.tool.fact.log.counts': 'Evidence items: {items}. Custody lines: {lines}.',
  'verify.tool.fact.head': 'Last custody line',
  'verify.tool.fact.head.compare':
    'Compare it with the one you wrote down: the chain alone does not show a cut end.',
  'verify.tool.fact.checked': 'Checked',
  'verify.tool.fact.by': '{name} {version}, verifier',
  'verify.tool.limit': '“Intact” means that files and manifest agree. A change to both is not seen.',

  'verify.tool.refusal.nothing': 'There is no file in what you dropped. Drop the zip or its unpacked folder.',
  'verify.tool.refusal.not-a-package':
    'No manifest to compare with. Looked for bagit.txt, manifest-sha256.txt, SHA256SUMS or hashdeep.txt. Drop the whole package, or the files with their list.',
  'verify.tool.refusal.several-packages': 'More than one package: {found}. Drop one at a time.',
  'verify.tool.refusal.list-alone':
    'This is only the list ({found}). Drop it with the files it names, best the whole folder.',
  'verify.tool.refusal.log-alone':
    'This is only the log of a package ({found}). Drop the zip or its unpacked folder.',
  'verify.tool.refusal.timestamp-alone':
    'This is only a timestamp, or the request for one ({found}). Drop its package; the command for timestamps is below.',
  'verify.tool.refusal.archive': 'This page opens only zip. Unpack {found} first and drop the folder.',
  'verify.tool.refusal.zip-encrypted':
    'This zip is encrypted. Unpack it with its password and drop the folder.',
  'verify.tool.refusal.zip-method':
    'This zip is packed by a method this page cannot read. Unpack it and drop the folder.',
  'verify.tool.refusal.zip-broken':
    'This zip cannot be opened: its list of contents is missing or damaged ({found}). Compare its size with the original, copy it again, and keep this copy.',

  'verify.tool.reason.unreadable': 'cannot be read; perhaps moved or changed since you chose it',
  'verify.tool.reason.encrypted': 'encrypted; unpack the zip with its password and drop the folder',
  'verify.tool.reason.compression': 'packed by a method this page cannot read; unpack and drop the folder',
  'verify.tool.reason.wrong-size': 'gives more or fewer bytes than the zip declares; do not unpack it',
  'verify.tool.reason.damaged': 'its packed bytes are damaged',
  'verify.tool.reason.crc': 'its check value in the zip (CRC) is wrong',
  'verify.tool.reason.out-of-bounds': 'lies beyond the end of the zip, which may be cut off',
  'verify.tool.reason.overlap': 'shares its bytes with another entry of the zip',
  'verify.tool.reason.no-header': 'its header in the zip is missing or damaged',
  'verify.tool.reason.duplicate': 'in the zip more than once; programs unpack different ones',
  'verify.tool.reason.symlink': 'only a link to another file; links are not followed',
  'verify.tool.reason.unsafe-name':
    'has a name in the zip that programs unpack to different places; do not unpack it',
  'verify.tool.reason.not-listed': 'no list names it',
  'verify.tool.reason.digest-length': 'the listed digest has the wrong length',
  'verify.tool.reason.list-contradicts-itself': 'listed with two different digests, of which one fits',
  'verify.tool.reason.lists-disagree': 'fits one manifest but not another',
  'verify.tool.reason.size-differs': 'the digest fits, but the list gives another size',
  'verify.tool.reason.to-fetch': 'kept elsewhere (fetch.txt); this page fetches nothing',
  'verify.tool.reason.system-file': 'put there by Windows or macOS when the folder was opened',
  'verify.tool.reason.no-list': 'no readable manifest lists it',
  'verify.tool.reason.no-tag-list': 'no tag manifest lists it, so it was not compared',
  'verify.tool.reason.ambiguous':
    'several files here could be meant; drop the list with the folder of the originals alone',

  'verify.tool.problem.no-declaration': 'The required bagit.txt is missing.',
  'verify.tool.problem.declaration-form': 'bagit.txt, line {line}, breaks the format: {found}',
  'verify.tool.problem.declaration-bom': 'bagit.txt must not begin with a byte order mark.',
  'verify.tool.problem.version-unknown':
    'Format version {found} is unknown; read by the rules of 1.0 or 0.97.',
  'verify.tool.problem.encoding-unknown': 'The declared encoding {found} is unknown; read as UTF-8.',
  'verify.tool.problem.bom': '{path} begins with a byte order mark; some tools misread it.',
  'verify.tool.problem.bad-bytes': '{path} is not valid {expected}; some names may be wrong.',
  'verify.tool.problem.list-too-large': '{path} is too large for a manifest and was not read.',
  'verify.tool.problem.list-unreadable': '{path} cannot be read.',
  'verify.tool.problem.line-unreadable': '{path}, line {line}, cannot be read: {found}',
  'verify.tool.problem.md5sum-mark': '{path}, line {line}: “*” of md5sum, left out.',
  'verify.tool.problem.md5sum-escape': '{path}, line {line}: backslash escapes of md5sum, undone.',
  'verify.tool.problem.dot-slash': '{path}, line {line}: “./” before a name, left out.',
  'verify.tool.problem.digest-length':
    '{path}, line {line}: the digest {found} should have {expected} digits.',
  'verify.tool.problem.no-manifest': 'No manifest can be read, so the evidence was not compared.',
  'verify.tool.problem.nothing-listed': 'The manifests list no evidence.',
  'verify.tool.problem.algorithm-unknown': '{path}: the algorithm {found} is unknown, so it was not used.',
  'verify.tool.problem.weak-algorithm':
    'Compared by {found} alone: {expected} files. That shows damage, not forgery. Ask for SHA-256.',
  'verify.tool.problem.listed-twice': '{path}, line {line}: lists {found} a second time.',
  'verify.tool.problem.listed-twice-different':
    '{path}, line {line}: lists {found} again, with another digest.',
  'verify.tool.problem.path-unsafe': '{path}, line {line}: {found} leads out of the package. Not looked at.',
  'verify.tool.problem.path-outside-payload':
    '{path}, line {line}: {found} is not below data/. Not looked at.',
  'verify.tool.problem.path-in-payload':
    '{path}, line {line}: a tag manifest must not list evidence ({found}). Not counted.',
  'verify.tool.problem.more-problems': '{path}: more like these, not shown: {found}.',
  'verify.tool.problem.name-windows': '{path}, line {line}: Windows cannot keep the name {found}.',
  'verify.tool.problem.not-in-every-list': '{path} is not in {found}.',
  'verify.tool.problem.manifest-not-covered':
    '{path} is not in the tag manifest: a change to it is not seen.',
  'verify.tool.problem.no-tag-manifest': 'No tag manifest: a change to the manifest is not seen.',
  'verify.tool.problem.tag-manifest-missing':
    'The tag manifest is missing. Not compared without it: {found}.',
  'verify.tool.problem.tag-manifest-lacks':
    'The tag manifest lacks these files, so they were not compared: {found}.',
  'verify.tool.problem.names-clash': '{path} and {found} become one file on some systems.',
  'verify.tool.problem.outside': 'Files outside the package, not compared: {expected} ({found}).',
  'verify.tool.problem.percent-raw': '{path}: found as {found}, with the percent sign not encoded.',
  'verify.tool.problem.backslash': '{path}: found as {found}. The list has backslashes for slashes.',
  'verify.tool.problem.normalisation':
    '{path}: found under a name that looks the same but stores accents differently, as macOS does.',
  'verify.tool.problem.case': '{path}: found as {found}; upper and lower case differ.',
  'verify.tool.problem.name-only': '{path}: found by its name alone, as {found}.',
  'verify.tool.problem.path-tail': '{path}: found in another folder, as {found}.',
  'verify.tool.problem.path-tails': 'Found in other folders than listed: {expected} ({found}).',
  'verify.tool.problem.oxum-differs': 'bag-info.txt counts {expected} (bytes.files), here are {found}.',
  'verify.tool.problem.oxum-form': '{path}: Payload-Oxum cannot be read: {found}',
  'verify.tool.problem.oxum-twice': '{path}: Payload-Oxum stands there more than once.',
  'verify.tool.problem.fetch-missing':
    'Files to be fetched first (fetch.txt): {found}. This page fetches nothing.',
  'verify.tool.problem.info-form': '{path}, line {line}, has no label: {found}',
  'verify.tool.problem.fetch-unlisted': 'fetch.txt names files that no manifest lists: {expected} ({found}).',
  'verify.tool.problem.fetch-unsafe': '{path}, line {line}: {found} leads out of the package. Not looked at.',
  'verify.tool.problem.fetch-form': '{path}, line {line}, cannot be read: {found}',
  'verify.tool.problem.zip-cut-off':
    'The zip’s list of contents breaks off ({found}). Entries before that: {expected}.',
  'verify.tool.problem.zip-unsafe-name':
    'The zip holds {found}, a name that programs may unpack to another place. Not looked at; do not unpack this zip.',
  'verify.tool.problem.zip-duplicate': 'The zip holds {path} more than once.',
  'verify.tool.problem.zip-clash':
    'On some systems {path} unpacks to the same place as {found}: other bytes may lie there afterwards.',
  'verify.tool.problem.zip-name-differs':
    'The zip gives {path} two names; programs may unpack it under the other.',
  'verify.tool.problem.zip-header-differs': 'The zip describes {path} in two ways that differ.',
  'verify.tool.problem.zip-crc': '{path}: its CRC in the zip is wrong. Unpacking may fail.',
  'verify.tool.problem.zip-name-encoding':
    '{path}: the zip does not say how this name is encoded; it may be wrong.',
  'verify.tool.problem.zip-extra-bytes': 'The zip file holds bytes that belong to no entry ({found}).',
  'verify.tool.problem.zip-backslash':
    'The zip has backslashes in its names; some programs unpack it without folders.',
  'verify.tool.problem.zip-inside': '{path} is a zip in the zip, compared as a whole.',
  'verify.tool.problem.log-unreadable': '{path} cannot be read as an evidence log: {found}',
  'verify.tool.problem.log-newer': '{path} is from a newer version. Use a newer copy of this guide.',
  'verify.tool.problem.log-item-differs': '{path}: evidence log and manifest give different digests.',
  'verify.tool.problem.log-item-not-listed':
    '{path} ({found}) is in the evidence log, but not in the manifest.',
  'verify.tool.problem.log-item-unknown': '{path} is in the manifest, but not in the evidence log.',
  'verify.tool.problem.custody-broken': 'Custody line {line} does not fit: {found}.',
  'verify.tool.problem.originals-elsewhere':
    'This package holds lists only. Drop it with the originals to compare them.',
  'verify.tool.problem.originals-not-found':
    'No file dropped has a name on this list. Drop the folder of {found}, say, with the list.',
  'verify.tool.problem.timestamp-beside':
    '{path} is a timestamp, not checked here; this page gives the command.',
  'verify.tool.custody.digest': 'it was changed after it was written',
  'verify.tool.custody.previous': 'it does not follow the line before it',
  'verify.tool.custody.order': 'its number is not its place',
  'verify.tool.custody.evidence': 'size or digest of an item is not what was handed over',
  'verify.tool.custody.missing-item': 'it names an item that is not in the log',
} as const;
