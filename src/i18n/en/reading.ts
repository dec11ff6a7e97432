/** What the report draft reads from files: names of the values, findings, and why a file was not read. */
export const reading = {
  'reading.kind.mail': 'E-mail',
  'reading.kind.certificate': 'Certificate',
  'reading.kind.program': 'Windows program',
  'reading.part.hop': 'Hop',
  'reading.part.attachment': 'Attachment',
  'reading.part.certificate': 'Certificate',
  'reading.part.signature': 'Signature',
  'reading.role.signer': 'the signer’s own',
  'reading.role.leaf': 'issued none of the others',
  'reading.role.issuer': 'of an issuer',
  'reading.role.root': 'root, names itself as issuer',

  'reading.field.file-name': 'File name',
  'reading.field.file-size': 'Size in bytes',
  'reading.field.file-sha256': 'SHA-256 of the file',
  'reading.field.from': 'From',
  'reading.field.sender': 'Sender',
  'reading.field.reply-to': 'Reply to',
  'reading.field.return-path': 'Return path',
  'reading.field.to': 'To',
  'reading.field.cc': 'Copy to',
  'reading.field.mail-subject': 'Subject',
  'reading.field.date': 'Date the sender gave',
  'reading.field.message-id': 'Message ID',
  'reading.field.originating-ip': 'Originating IP (X-Originating-IP)',
  'reading.field.mailer': 'Mail program',
  'reading.field.authentication-results': 'Authentication results',
  'reading.field.link': 'Linked site, made safe',
  'reading.field.hop-number': 'Number, 1 nearest the sender',
  'reading.field.hop-from': 'From',
  'reading.field.hop-by': 'Received by',
  'reading.field.hop-with': 'With',
  'reading.field.hop-id': 'ID',
  'reading.field.hop-for': 'For',
  'reading.field.hop-time': 'Time',
  'reading.field.hop-ip': 'IP address',
  'reading.field.attachment-name': 'Name',
  'reading.field.attachment-type': 'Type the mail states',
  'reading.field.attachment-size': 'Size in bytes',
  'reading.field.attachment-sha256': 'SHA-256',
  'reading.field.subject': 'Subject',
  'reading.field.subject-organisation': 'Issued to',
  'reading.field.issuer': 'Issuer',
  'reading.field.issuer-organisation': 'Issued by',
  'reading.field.serial': 'Serial number',
  'reading.field.not-before': 'Valid from',
  'reading.field.not-after': 'Valid until',
  'reading.field.sha256': 'SHA-256 fingerprint',
  'reading.field.sha1': 'SHA-1 fingerprint (thumbprint)',
  'reading.field.public-key': 'Public key',
  'reading.field.signature-algorithm': 'Signature algorithm',
  'reading.field.alternative-name': 'Alternative name',
  'reading.field.key-usage': 'Key usage',
  'reading.field.extended-key-usage': 'Extended key usage',
  'reading.field.policy': 'Policy',
  'reading.field.ocsp': 'OCSP address',
  'reading.field.ca-issuers': 'Issuer’s certificate at',
  'reading.field.crl': 'Revocation list at',
  'reading.field.signer': 'Signer',
  'reading.field.signer-issuer': 'Signer’s certificate: issuer',
  'reading.field.signer-serial': 'Signer’s certificate: serial number',
  'reading.field.signer-sha256': 'Signer’s certificate: SHA-256',
  'reading.field.signer-sha1': 'Signer’s certificate: SHA-1 (thumbprint)',
  'reading.field.digest-algorithm': 'Digest algorithm',
  'reading.field.digest-signed': 'Digest in the signature',
  'reading.field.digest-computed': 'Program’s digest now',
  'reading.field.claimed-time': 'Signing time the signer claims',
  'reading.field.program-name': 'Program name in the signature',
  'reading.field.program-link': 'Address in the signature',
  'reading.field.timestamp-time': 'Timestamp time',
  'reading.field.timestamp-signer': 'Timestamp by',
  'reading.field.timestamp-serial': 'Timestamp serial number',

  'reading.meaning.code-signing': 'code signing',
  'reading.meaning.server': 'TLS server',
  'reading.meaning.client': 'TLS client',
  'reading.meaning.email': 'e-mail',
  'reading.meaning.time-stamping': 'timestamps',
  'reading.meaning.ocsp-signing': 'OCSP answers',
  'reading.meaning.cabf-code-signing': 'CA/Browser Forum: code signing',
  'reading.meaning.cabf-code-signing-ev': 'CA/Browser Forum: code signing, extended validation',
  'reading.meaning.cabf-time-stamping': 'CA/Browser Forum: timestamps',
  'reading.meaning.cabf-domain-validated': 'CA/Browser Forum: TLS, domain validated',
  'reading.meaning.cabf-organisation-validated': 'CA/Browser Forum: TLS, organisation validated',
  'reading.meaning.cabf-individual-validated': 'CA/Browser Forum: TLS, individual validated',
  'reading.meaning.cabf-extended-validation': 'CA/Browser Forum: TLS, extended validation',
  'reading.meaning.any-policy': 'any policy',

  'reading.finding.hidden-characters':
    'This holds unseen characters, shown by number; ⟨U+202E⟩, say, turns the writing direction and can disguise a name.',
  'reading.finding.left-out': 'Too many, so left out: {count}. The file has them all.',
  'reading.finding.mail-large': 'Too large: only the mail’s head was read, no attachments or links.',
  'reading.finding.mail-cut': 'The mail is cut off. Save it again from the mail program; keep this file too.',
  'reading.finding.several-from': 'Several “From” lines; mail programs differ in which they show.',
  'reading.finding.reply-elsewhere': 'Answers go to another domain than the sender’s.',
  'reading.finding.return-elsewhere': 'The return path names another domain than the sender’s.',
  'reading.finding.name-holds-address': 'The shown name holds an address, not the real one.',
  'reading.finding.date-unclear':
    'The date is missing, not to the standard, or in an ambiguous zone (CST: China or North America); given as it stands.',
  'reading.finding.no-hops':
    'No “Received” lines: a draft, a sent copy, or saved without full headers. Save the original if you can.',
  'reading.finding.hops-can-be-forged':
    'Trust only your own servers’ “Received” lines; the sender can have written the earlier ones.',
  'reading.finding.text-attachment':
    'This attachment travels as text: saving may change its digest. Rely on the mail file’s.',
  'reading.finding.mail-inside':
    'This attachment is a forwarded mail: to read its own headers, save and add it.',
  'reading.finding.key-inside':
    'This attachment seems to be a private key. Do not send it on; ask the channel first.',
  'reading.finding.not-validated':
    'Read, not validated: not checked against trusted roots or revocation lists.',
  'reading.finding.self-signed':
    'Issuer and subject have the same name, as if self-signed. Only names were compared.',
  'reading.finding.may-sign-code': 'This certificate may sign code.',
  'reading.finding.is-authority': 'This certificate is an authority’s: it may issue others.',
  'reading.finding.catalogue': 'This catalogue signs other files’ digests; only its certificates were read.',
  'reading.finding.bytes-after': 'Bytes after the certificate, not part of it: {count}.',
  'reading.finding.not-signed': 'The program has no signature. Windows may still know one from a catalogue.',
  'reading.finding.digest-matches': 'The digest in the signature is this program’s.',
  'reading.finding.digest-differs':
    'The program does not fit this signature: changed afterwards, or the signature is another program’s.',
  'reading.finding.digest-unknown': 'The digest algorithm is unknown here: the program was not compared.',
  'reading.finding.content-differs':
    'The signer’s part does not fit the digest in the signature: the signature was altered or put together.',
  'reading.finding.signature-holds':
    'The signature was made with the key of the signer’s certificate in the file. Whether that is trusted or revoked was not asked: anyone can make one in any name.',
  'reading.finding.signature-broken':
    'The signature is broken: the certificate in the file does not bear it out. Do not report that this signer signed; say the signature is broken.',
  'reading.finding.signature-not-checkable':
    'The signature could not be checked here: no signer’s certificate, an algorithm unknown to browsers, or a page not on https.',
  'reading.finding.signer-missing': 'The signer’s certificate is not in the file.',
  'reading.finding.several-signers': 'Several signers; the first is shown.',
  'reading.finding.no-timestamp': 'No timestamp: no third party says when the signature was made.',
  'reading.finding.timestamp-token': 'Timestamp by RFC 3161.',
  'reading.finding.timestamp-old': 'Timestamp of the older kind, a countersignature.',
  'reading.finding.timestamp-holds':
    'The timestamp was made for this signature, with the key of its certificate in the file. Whether that is trusted was not asked.',
  'reading.finding.timestamp-broken': 'The timestamp’s seal is broken. Do not rely on its time.',
  'reading.finding.timestamp-not-checkable':
    'The timestamp names this signature; its seal could not be checked here.',
  'reading.finding.timestamp-elsewhere': 'The timestamp was made for another signature, or altered.',
  'reading.finding.timestamp-unreadable': 'The timestamp cannot be read.',
  'reading.finding.nested': 'Further signatures in the file: {count}.',
  'reading.finding.nested-unreadable': 'Further signatures, not read: {count}.',
  'reading.finding.signature-padded':
    'Extra bytes after the signature, in its area: {count}. No digest covers them; data can hide there without breaking the signature.',
  'reading.finding.table-strays':
    'Bytes in the area of the signatures, part of none that is read: {count}. No digest covers them; data can hide there without breaking a signature.',
  'reading.finding.data-appended': 'Bytes after the signature, at the end of the file: {count}.',

  'reading.problem.empty': 'Empty. Check the copy you took it from.',
  'reading.problem.unreadable':
    'The browser could not read it; perhaps moved, changed or locked. Choose it again.',
  'reading.problem.unknown':
    'Not an e-mail (.eml), certificate or Windows program, so not read. You can still list it as evidence.',
  'reading.problem.private-key':
    'Stop: this is or holds a private key. Nothing was read. Never put a key into a report or send it; leave it where it is, and use the certificate alone.',
  'reading.problem.cut': 'Cut off. Keep it, and fetch it again from the source.',
  'reading.problem.damaged':
    'It breaks the rules of its own format and was not read. Keep it unchanged; you can still list it as evidence.',
  'reading.problem.too-large':
    'Far larger than any certificate, so not read. You can still list it as evidence.',
  'reading.problem.too-complex':
    'Built so that reading takes too long; no ordinary program makes such files. Nothing was read. Keep it unchanged and mention this in the report.',
  'reading.problem.several-mails':
    'A mailbox of {count} or more messages. Save the one you mean as .eml, and choose that.',
  'reading.problem.outlook-message':
    'Outlook’s .msg is not read here. Keep it; forward the message to yourself as an attachment and save that as .eml.',
  'reading.problem.installer':
    'Windows installers (.msi) are not read here. On Windows, Get-AuthenticodeSignature reads a signature (from documentation; not run by us).',
  'reading.problem.office-container':
    'An Office document, or a file built like one: not read here. You can still list it as evidence.',
  'reading.problem.archive':
    'Archives are not unpacked here. Do not unpack suspect programs on your work machine; list the archive as evidence.',
  'reading.problem.other-program':
    'Not a program for today’s Windows, so no signature is read. Do not run it; you can still list it as evidence.',
  'reading.problem.certificate-request':
    'A request for a certificate, so not read. Choose the certificate that was issued.',
  'reading.problem.other-pem':
    'It holds “{label}”, no certificate. Choose the file that begins with BEGIN CERTIFICATE.',
  'reading.problem.no-certificate': 'The bag holds no certificate.',
} as const;
